// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every colour scheme there is. To add one, add a row, a column of shades and a choice of the
// setting: the tests hold each to the same contrasts.
#include "app/shell/scheme.h"

#include <algorithm>
#include <string_view>

namespace myolog {

namespace {

constexpr Scheme schemeRows[] = {
    // id, dark, contrast
    {"light", false, false},
    {"dark", true, false},
    {"contrast-light", false, true},
    {"contrast-dark", true, true},
};

struct ShadeRow {
    QPalette::ColorRole role;
    QRgb shades[std::size(schemeRows)];
};

// Warm paper and dark slate; the accent marks what is chosen. Then black on white and white on
// black, for eyes that need it.
constexpr ShadeRow shadeRows[] = {
    {QPalette::Window, {0xfff7f5f0, 0xff1e2124, 0xffffffff, 0xff000000}},
    {QPalette::WindowText, {0xff1f2328, 0xffe8e6e1, 0xff000000, 0xffffffff}},
    {QPalette::Base, {0xffffffff, 0xff272b2f, 0xffffffff, 0xff000000}},
    {QPalette::AlternateBase, {0xfff3f1ea, 0xff2d3237, 0xffeeeeee, 0xff1c1c1c}},
    {QPalette::Text, {0xff1f2328, 0xffe8e6e1, 0xff000000, 0xffffffff}},
    {QPalette::Button, {0xffefece5, 0xff33393f, 0xffffffff, 0xff000000}},
    {QPalette::ButtonText, {0xff1f2328, 0xffe8e6e1, 0xff000000, 0xffffffff}},
    {QPalette::BrightText, {0xffb3261e, 0xfff2b8b5, 0xff8c0f08, 0xffffcdca}},
    {QPalette::PlaceholderText, {0xff5a6068, 0xffb4b9bf, 0xff3a3a3a, 0xffd8d8d8}},
    {QPalette::ToolTipBase, {0xfffffdf5, 0xff33393f, 0xffffffff, 0xff000000}},
    {QPalette::ToolTipText, {0xff1f2328, 0xffe8e6e1, 0xff000000, 0xffffffff}},
    {QPalette::Highlight, {0xff0b6e69, 0xff5cc8be, 0xff00423e, 0xff8ff5ea}},
    {QPalette::HighlightedText, {0xffffffff, 0xff0e1f1d, 0xffffffff, 0xff000000}},
    {QPalette::Link, {0xff0b6e69, 0xff5cc8be, 0xff00423e, 0xff8ff5ea}},
    {QPalette::LinkVisited, {0xff0b6e69, 0xff5cc8be, 0xff00423e, 0xff8ff5ea}},
    {QPalette::Light, {0xffffffff, 0xff3d444a, 0xffffffff, 0xff2a2a2a}},
    {QPalette::Midlight, {0xfff3f1ea, 0xff363c42, 0xffeeeeee, 0xff1c1c1c}},
    {QPalette::Mid, {0xffcfcabd, 0xff4b5259, 0xff000000, 0xffffffff}},
    {QPalette::Dark, {0xffa9a496, 0xff15171a, 0xff4a4a4a, 0xff8a8a8a}},
    {QPalette::Shadow, {0xff6b675d, 0xff0b0c0d, 0xff000000, 0xff000000}},
};
constexpr QRgb disabledText[std::size(schemeRows)] = {0xff8d8f90, 0xff7f858b, 0xff6a6a6a,
                                                      0xffa0a0a0};

std::string_view idOf(const Scheme& scheme)
{
    return scheme.id;
}

} // namespace

std::span<const Scheme> schemeTable()
{
    return schemeRows;
}

QPalette paletteOf(const Scheme& scheme)
{
    const size_t column =
        std::ranges::find(schemeRows, std::string_view(scheme.id), idOf) - schemeRows;
    QPalette palette;
    for (const ShadeRow& row : shadeRows)
        palette.setColor(row.role, QColor(row.shades[column]));
    for (const QPalette::ColorRole text :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, text, QColor(disabledText[column]));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, palette.color(QPalette::Mid));
    return palette;
}

} // namespace myolog
