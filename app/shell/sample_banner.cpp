// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/sample_banner.h"

#include "app/widgets/tone.h"

#include "app/widgets/heading.h"
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace myolog {

SampleBanner::SampleBanner(QWidget* parent) : Card({}, parent)
{
    setLineColour(tone::accent(palette()));
    auto* line = new QHBoxLayout;
    auto* text = new WrappedLabel(tr("This is a sample diary. Your own diary is untouched."));
    auto* back = new QPushButton(tr("Back to my diary"));
    back->setAutoDefault(false);
    connect(back, &QPushButton::clicked, this, &SampleBanner::backWanted);
    line->addWidget(text, 1);
    line->addWidget(back);
    body()->addLayout(line);
}

} // namespace myolog
