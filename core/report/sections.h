// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The builders that the rows of section_table.cpp point to, one file for each.
#pragma once

#include "core/report/document.h"

namespace myolog::report {

std::vector<Block> warnings(const ReportInput& input);
std::vector<Block> picture(const ReportInput& input);
std::vector<Block> where(const ReportInput& input);
std::vector<Block> frequency(const ReportInput& input);
std::vector<Block> answers(const ReportInput& input);
std::vector<Block> strip(const ReportInput& input);
std::vector<Block> clock(const ReportInput& input);
std::vector<Block> habits(const ReportInput& input);
std::vector<Block> tested(const ReportInput& input);
std::vector<Block> medicines(const ReportInput& input);
std::vector<Block> relief(const ReportInput& input);
std::vector<Block> labs(const ReportInput& input);
std::vector<Block> visitQuestions(const ReportInput& input);

} // namespace myolog::report
