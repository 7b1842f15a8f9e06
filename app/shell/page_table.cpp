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

constexpr PageKind pageRows[] = {
    {"today", QT_TRANSLATE_NOOP("Page", "Today"), "today", make<TodayPage>},
    {"history", QT_TRANSLATE_NOOP("Page", "History"), "history", make<HistoryPage>},
    {"trends", QT_TRANSLATE_NOOP("Page", "Trends"), "trends", make<TrendsPage>},
    {"findings", QT_TRANSLATE_NOOP("Page", "Findings"), "findings", make<FindingsPage>},
    {"visit", QT_TRANSLATE_NOOP("Page", "Visit"), "visit", make<VisitPage>},
    {"preferences", QT_TRANSLATE_NOOP("Page", "Preferences"), "preferences", make<PreferencesPage>},
};

} // namespace

std::span<const PageKind> pageTable()
{
    return pageRows;
}

} // namespace myolog
