// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cut_off.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionComboBox>

namespace myolog::test {

namespace {

QString place(const QWidget& widget)
{
    const QRect at = widget.geometry();
    return QStringLiteral("%1 (%2x%3)")
        .arg(QLatin1String(widget.metaObject()->className()))
        .arg(at.width())
        .arg(at.height());
}

QString cut(const QWidget& widget, const QString& text, QSize wanted)
{
    return QStringLiteral("%1 needs %2x%3: %4")
        .arg(place(widget))
        .arg(wanted.width())
        .arg(wanted.height())
        .arg(text);
}

/// What a label needs at the width that it has.
QSize wantedBy(const QLabel& label)
{
    if (!label.wordWrap())
        return label.minimumSizeHint();
    return {label.minimumSizeHint().width(), label.heightForWidth(label.width())};
}

void checkLabels(const QWidget& window, QStringList& cuts)
{
    for (const QLabel* label : window.findChildren<QLabel*>())
        if (label->isVisible() && !label->text().isEmpty()) {
            const QSize wanted = wantedBy(*label);
            if (label->width() < wanted.width() || label->height() < wanted.height())
                cuts << cut(*label, label->text(), wanted);
        }
}

void checkButtons(const QWidget& window, QStringList& cuts)
{
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>())
        if (button->isVisible() && !button->text().isEmpty()) {
            const QSize wanted = button->minimumSizeHint();
            if (button->width() < wanted.width() || button->height() < wanted.height())
                cuts << cut(*button, button->text(), wanted);
        }
}

class OpenComboBox : public QComboBox {
public:
    using QComboBox::initStyleOption;
};

void checkChoosers(const QWidget& window, QStringList& cuts)
{
    for (const QComboBox* chooser : window.findChildren<QComboBox*>()) {
        if (!chooser->isVisible() || chooser->isEditable())
            continue;
        QStyleOptionComboBox option;
        (chooser->*(&OpenComboBox::initStyleOption))(&option);
        const QRect room = chooser->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                            QStyle::SC_ComboBoxEditField, chooser);
        const int wanted = chooser->fontMetrics().horizontalAdvance(chooser->currentText());
        if (room.width() < wanted)
            cuts << cut(*chooser, chooser->currentText(), {wanted, chooser->height()});
    }
}

void checkTitles(const QWidget& window, QStringList& cuts)
{
    for (const QHeaderView* header : window.findChildren<QHeaderView*>())
        for (int i = 0;
             header->isVisible() && header->orientation() == Qt::Horizontal && i < header->count();
             ++i) {
            const int wanted = header->sectionSizeHint(i);
            if (!header->isSectionHidden(i) && header->sectionSize(i) < wanted)
                cuts << cut(*header,
                            header->model()->headerData(i, header->orientation()).toString(),
                            {wanted, header->sectionSize(i)});
        }
}

void checkWidths(const QWidget& window, QStringList& cuts)
{
    for (const QScrollArea* area : window.findChildren<QScrollArea*>())
        if (area->isVisible() && area->widgetResizable() &&
            area->widget()->width() > area->viewport()->width())
            cuts << cut(*area, QStringLiteral("what it scrolls"), area->widget()->size());
}

void checkOverlaps(const QWidget& window, QStringList& cuts)
{
    for (const QLayout* layout : window.findChildren<QLayout*>()) {
        std::vector<const QWidget*> placed;
        for (int i = 0; i < layout->count(); ++i)
            if (const QWidget* widget = layout->itemAt(i)->widget(); widget && widget->isVisible())
                placed.push_back(widget);
        for (std::size_t i = 0; i < placed.size(); ++i)
            for (std::size_t k = i + 1; k < placed.size(); ++k)
                if (placed[i]->geometry().intersects(placed[k]->geometry()))
                    cuts << QStringLiteral("%1 overlaps %2")
                                .arg(place(*placed[i]), place(*placed[k]));
    }
}

} // namespace

QStringList cutOffIn(const QWidget& window)
{
    QStringList cuts;
    checkLabels(window, cuts);
    checkButtons(window, cuts);
    checkChoosers(window, cuts);
    checkTitles(window, cuts);
    checkWidths(window, cuts);
    checkOverlaps(window, cuts);
    return cuts;
}

} // namespace myolog::test
