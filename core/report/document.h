// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page for the doctor as blocks, without drawing. PDF and preview print the same document.
#pragma once

#include "core/analysis/diary_summary.h"
#include "core/analysis/findings.h"
#include "core/charts/chart.h"

#include <QStringList>
#include <span>
#include <variant>

namespace myolog {

struct FactLine {
    QString label;
    QString value;
    bool strong = false; ///< stands out, as an answer "yes" does
};

/// Label and value pairs, filled into columns from top to bottom.
struct Facts {
    std::vector<FactLine> lines;
    int columns = 1;         ///< at most; fewer where that is lower
    bool mayShorten = false; ///< from the end, as tables are
};

/// Never shortened.
struct Paragraph {
    QString text;
    bool strong = false;
};

struct ReportColumn {
    QString title;
    bool number = false; ///< set to the right
};

/// Rows stand in the order of their weight: when the page is full, the last ones go first and the
/// page says how many.
struct ReportTable {
    std::vector<ReportColumn> columns;
    std::vector<QStringList> rows;
};

/// A list of lines, shortened from the end as tables are.
struct Items {
    QStringList lines;
    bool mayVanish = false; ///< none of them needs to stay: the page says how many are missing
    bool numbered = true;   ///< else each begins with a dot
};

/// A chart with its height in millimetres.
struct ReportChart {
    ChartData chart;
    double heightMm = 30;
};

/// A place on the picture of the face, or of the body, and how often it twitched there.
struct PictureCount {
    double x = 0, y = 0; ///< 0 to 1 from the top left of the picture
    bool onFace = true;
    int episodes = 0;
};

/// A small face, and a small body when it twitched elsewhere.
struct SitePicture {
    std::vector<PictureCount> places;
};

using Block = std::variant<Facts, Paragraph, ReportTable, Items, ReportChart, SitePicture>;

struct Section {
    QString id;
    QString title; ///< translated
    std::vector<Block> blocks;
    double share = 1;    ///< of the page's width; neighbours that fit stand side by side
    bool framed = false; ///< in a box of its own
    QString remark;      ///< translated, after the blocks: what was left out, set when shortened
};

struct Document {
    QString title;    ///< translated: "Twitch diary, 1 Sep to 22 Nov 2026"
    QString identity; ///< name and date of birth, or "Anonymous copy"
    QString basis;    ///< "83 days: 71 closed as complete, 6 partly logged, 6 not logged."
    std::vector<Section> sections;
    QString foot; ///< how it was computed, version, page hash
    /// A row for each day, on sheets after the page; no columns when nobody asked for it.
    ReportTable appendix = {};
    /// Translated: what its stars mean, "Caffeine over 400 mg, Sleep under 7 h".
    QString appendixStars = {};
};

/// 12 weeks: headache diaries ask for at least 8.
inline constexpr int usualReportDays = 84;

struct ReportOptions {
    Period period; ///< open ends mean the last 12 weeks
    bool anonymous = false;
    QString name; ///< left out when anonymous
    QString birthDate;
    QStringList without; ///< ids of sections to leave out
    bool appendix = false;
    QDate firstNoticed;  ///< as the person said; invalid when not answered
    bool sample = false; ///< of a made-up diary, which the title says
};

struct ReportInput {
    const Snapshot& snapshot;
    const Findings& findings;    ///< of the report's period: counts and warnings
    const Findings& tested;      ///< of the whole diary at its last check: patterns, as on screen
    const DiarySummary& summary; ///< of the same period
    const ReportOptions& options;
};

/// A row of the section table.
struct SectionKind {
    const char* id;
    const char* name; ///< QT_TRANSLATE_NOOP("Report", …)
    double share;     ///< of the page's width
    bool optional;    ///< may be left out by the person; warning signs may not
    /// No blocks: the section has nothing to say and is left out.
    std::vector<Block> (*build)(const ReportInput&);
};

std::span<const SectionKind> sectionTable();
QString sectionName(const SectionKind& kind);

/// The period a page covers when open ends are filled in: the 12 weeks up to today.
Period reportPeriod(const Snapshot& snapshot, const Period& wanted);
/// What the page says of patterns, the same for every period and choice of sections.
Findings testedForReport(const Snapshot& snapshot);
/// Pure and free of the GUI, so that it may run on any thread.
Document makeReport(const Snapshot& snapshot, const ReportOptions& options, const Findings& tested);
Document makeReport(const Snapshot& snapshot, const ReportOptions& options);

} // namespace myolog
