// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A drawing in place of one of Qt's icons gets a row here.
#include "app/shell/drawn_icon.h"

namespace myolog {

namespace {

constexpr DrawnIcon drawnIconRows[] = {
    // Every menu bar asks for this one, and to draw its own Qt loads all image formats.
    {QStyle::SP_ToolBarHorizontalExtensionButton, "next", QPalette::WindowText},
    // Qt's own are pictures of a fixed size.
    {QStyle::SP_MessageBoxInformation, "information", QPalette::Highlight},
    {QStyle::SP_MessageBoxQuestion, "question", QPalette::Highlight},
    {QStyle::SP_MessageBoxWarning, "warning", QPalette::BrightText},
    {QStyle::SP_MessageBoxCritical, "critical", QPalette::BrightText},
};

} // namespace

std::span<const DrawnIcon> drawnIcons()
{
    return drawnIconRows;
}

} // namespace myolog
