// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A rough answer to “since when” gets a row here.
#include "app/widgets/about_ago.h"

#include <QtGlobal>

namespace myolog {

namespace {

constexpr AboutAgo aboutAgoRows[] = {
    {QT_TRANSLATE_NOOP("Since", "about a week ago"), 7},
    {QT_TRANSLATE_NOOP("Since", "about two weeks ago"), 14},
    {QT_TRANSLATE_NOOP("Since", "about three weeks ago"), 21},
    {QT_TRANSLATE_NOOP("Since", "about six weeks ago"), 42},
    {QT_TRANSLATE_NOOP("Since", "about three months ago"), 91},
    {QT_TRANSLATE_NOOP("Since", "about a year ago"), 365},
};

} // namespace

std::span<const AboutAgo> aboutAgo()
{
    return aboutAgoRows;
}

} // namespace myolog
