// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the findings page speak of.
#pragma once

#include "core/analysis/findings.h"

namespace myolog {

/// A comparison that was judged, be it of days beyond a limit or of amounts.
struct Finding {
    const Pattern* pattern = nullptr;
    const DosePattern* dose = nullptr; ///< when it is no pattern

    QString id() const { return pattern ? pattern->id : dose->id; }
    QString factor() const { return pattern ? pattern->factor : dose->factor; }
    Against against() const { return pattern ? pattern->against : Against::Limit; }
    Verdict verdict() const { return pattern ? pattern->verdict : dose->verdict; }
    const Evidence& evidence() const { return pattern ? pattern->evidence : dose->evidence; }
    const QStringList& gates() const { return pattern ? pattern->gates : dose->gates; }
    const std::vector<PatternNote>& notes() const { return pattern ? pattern->notes : dose->notes; }
    bool stands() const { return verdictKind(verdict()).stands; }
    /// How far it is from what no chance explains; the strongest has the least.
    double q() const;
};

/// Shared, because days and figures are listed when the person asks for them.
struct FindingsView {
    SnapshotPtr snapshot;
    Findings findings;

    /// In the order of the catalogue.
    std::vector<Finding> judged() const;
    /// Standing and not put aside, the strongest first.
    std::vector<Finding> standing() const;
    /// Null unless the person has put it aside.
    const Dismissal* dismissalOf(const QString& id) const;
    const Factor& factorOf(const Finding& finding) const;
    QString titleOf(const Finding& finding) const;
    /// Both rates with their days, or what the amounts went with.
    QString textOf(const Finding& finding) const;
};
using FindingsViewPtr = std::shared_ptr<const FindingsView>;

} // namespace myolog
