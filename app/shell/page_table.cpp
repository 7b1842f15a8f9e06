// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/page_table.h"

#include "app/findings/findings_page.h"
#include "app/history/history_page.h"
#include "app/preferences/preferences_page.h"
#include "app/today/today_page.h"
#include "app/trends/trends_page.h"
#include "app/visit/visit_page.h"

namespace myolog {

namespace {

template <typename T>
Page* make(Context& context, QWidget* parent)
{
    return new T(context, parent);
}

#define NAME(text) QT_TRANSLATE_NOOP("Page", text)

constexpr PageKind table[] = {
    {"today", NAME("Today"), "today", make<TodayPage>},
    {"history", NAME("History"), "history", make<HistoryPage>},
    {"trends", NAME("Trends"), "trends", make<TrendsPage>},
    {"findings", NAME("Findings"), "findings", make<FindingsPage>},
    {"visit", NAME("Visit"), "visit", make<VisitPage>},
    {"preferences", NAME("Preferences"), "preferences", make<PreferencesPage>},
};

#undef NAME

} // namespace

std::span<const PageKind> pageTable()
{
    return table;
}

} // namespace myolog
