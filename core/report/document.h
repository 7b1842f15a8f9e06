// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page for the doctor as blocks, without drawing. PDF and preview print the same document.
#pragma once

#include "core/analysis/findings.h"
#include "core/charts/chart.h"

#include <QStringList>
#include <span>
#include <variant>

namespace myolog {

struct FactLine {
    QString label;
    QString value;
};

/// Label and value pairs, set in columns.
struct Facts {
    std::vector<FactLine> lines;
};

struct Paragraph {
    QString text;
};

struct ReportTable {
    QStringList header;
    std::vector<QStringList> rows;
};

/// A chart with its height in millimetres.
struct ReportChart {
    ChartData chart;
    double heightMm = 30;
};

using Block = std::variant<Facts, Paragraph, ReportTable, ReportChart>;

struct Section {
    QString id;
    QString title; ///< translated
    std::vector<Block> blocks;
};

struct Document {
    QString title; ///< translated: "Twitch diary, 1 Sep to 22 Nov 2026 …"
    std::vector<Section> sections;
    QString foot; ///< how it was computed, version, page hash
};

struct ReportOptions {
    Period period; ///< open ends mean the last 12 weeks
    bool anonymous = false;
    QString name; ///< left out when anonymous
    QString birthDate;
    QStringList without; ///< ids of sections to leave out
    int persistenceDays = 14;
};

struct ReportInput {
    const Snapshot& snapshot;
    const Findings& findings; ///< of the report's period
    const ReportOptions& options;
};

/// A row of the section table.
struct SectionKind {
    const char* id;
    const char* name; ///< QT_TRANSLATE_NOOP("Report", …)
    bool onByDefault;
    /// No blocks: the section has nothing to say and is left out.
    std::vector<Block> (*build)(const ReportInput&);
};

std::span<const SectionKind> sectionTable();
Document makeReport(const Snapshot& snapshot, const ReportOptions& options);

} // namespace myolog
