// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/sample_banner.h"

#include "app/tone.h"
#include "app/widgets/heading.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace myolog {

SampleBanner::SampleBanner(QWidget* parent) : QWidget(parent)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(16, 8, 16, 8);
    auto* text = new WrappedLabel(tr("This is a sample diary. Your own diary is untouched."));
    auto* back = new QPushButton(tr("Back to my diary"));
    back->setAutoDefault(false);
    connect(back, &QPushButton::clicked, this, &SampleBanner::backWanted);
    line->addWidget(text, 1);
    line->addWidget(back);
}

void SampleBanner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    constexpr int thickness = 3;
    painter.fillRect(QRect(0, height() - thickness, width(), thickness), tone::accent(palette()));
}

} // namespace myolog
