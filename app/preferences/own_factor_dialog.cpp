// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/own_factor_dialog.h"

#include "app/context.h"
#include "app/widgets/checked_line.h"
#include "core/base/text.h"
#include "core/factors/own_id.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>
#include <algorithm>

namespace myolog {

namespace {

constexpr int scaleKind = 1;
/// The upper end of a scale that begins at 0.
constexpr double scaleMost = 10;

} // namespace

OwnFactorDialog::OwnFactorDialog(Context& context, OwnFactor own, QWidget* parent)
    : RecordDialog(context, parent), m_own(std::move(own)), m_name(new CheckedLine(tr("Name"))),
      m_kind(new QComboBox), m_unit(new QComboBox), m_beyond(new QComboBox),
      m_limit(new CheckedLine(tr("Limit"))), m_zero(new QCheckBox(tr("&Only log when it happens")))
{
    setWindowTitle(tr("Own factor"));
    const Factor& factor = m_own.factor;
    m_name->setText(factor.name);
    m_name->edit()->setMaxLength(maxNameLength);
    m_kind->addItems({tr("an amount, added up over the day"), tr("a scale from 0 to 10")});
    m_kind->setCurrentIndex(factor.isScale() ? scaleKind : 0);
    // What was recorded would change its meaning.
    m_kind->setEnabled(isNew());
    fillUnits();
    m_beyond->addItems({tr("over the limit"), tr("at the limit or more"), tr("under the limit")});
    if (factor.threshold) {
        m_beyond->setCurrentIndex(int(factor.threshold->beyond));
        m_limit->setNumber(factor.toUnit(factor.threshold->limit));
    }
    m_zero->setChecked(factor.zeroWhenClosed);

    form()->addRow(tr("&Name"), m_name);
    form()->addRow(tr("&What is it?"), m_kind);
    form()->addRow(tr("&Unit"), m_unit);
    form()->addRow(tr("&Limit (optional)"), m_limit);
    form()->addRow(tr("&Compare days"), m_beyond);
    form()->addRow(QString(), m_zero);
    addRemark(tr("With a limit, days beyond it are compared with the other days."));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &OwnFactorDialog::showKind);
    showKind();
    finish();
}

void OwnFactorDialog::fillUnits()
{
    for (const Unit& unit : units()) {
        if (!isNew() && unit.dimension != m_own.factor.unit->dimension)
            continue;
        const QString name = *unit.symbol ? QCoreApplication::translate("Unit", unit.symbol)
                                          : tr("number of times or pieces");
        m_unit->addItem(name, QString::fromLatin1(unit.id));
    }
    if (m_own.factor.unit)
        m_unit->setCurrentIndex(m_unit->findData(QString::fromLatin1(m_own.factor.unit->id)));
}

void OwnFactorDialog::showKind()
{
    const bool scale = m_kind->currentIndex() == scaleKind;
    m_unit->setEnabled(!scale);
    m_zero->setEnabled(!scale);
    if (scale)
        m_unit->setCurrentIndex(m_unit->findData(QString(QLatin1String(""))));
}

bool OwnFactorDialog::readName()
{
    const QString name = cleanName(m_name->text());
    const SnapshotPtr snapshot = context().snapshot();
    const bool taken = std::ranges::any_of(snapshot->catalogue.factors(), [&](const Factor& f) {
        return f.id != m_own.factor.id && f.displayName().compare(name, Qt::CaseInsensitive) == 0;
    });
    m_name->setProblem(name.isEmpty() ? tr("What is it called?")
                       : taken        ? tr("There is one with this name already.")
                                      : QString());
    m_own.factor.name = name;
    return !name.isEmpty() && !taken;
}

bool OwnFactorDialog::readThreshold()
{
    const Result<std::optional<double>> limit = m_limit->number();
    if (!limit)
        return false;
    m_own.factor.threshold.reset();
    if (!*limit)
        return true;
    const double canonical = m_own.factor.fromUnit(**limit);
    if (canonical < 0 || canonical > m_own.factor.most) {
        m_limit->setProblem(
            tr("Between 0 and %1, please.").arg(m_own.factor.format(m_own.factor.most)));
        return false;
    }
    m_own.factor.threshold =
        Threshold{.beyond = Beyond(m_beyond->currentIndex()), .limit = canonical};
    return true;
}

void OwnFactorDialog::accept()
{
    const bool scale = m_kind->currentIndex() == scaleKind;
    OwnFactor before = m_own;
    Factor& factor = m_own.factor;
    factor.unit = findUnit(m_unit->currentData().toString());
    factor.dayValue = scale ? DayValue::Mean : DayValue::Sum;
    factor.zeroWhenClosed = !scale && m_zero->isChecked();
    if (scale)
        factor.most = scaleMost;
    else if (isNew())
        factor.most = Factor().most;
    const bool named = readName();
    if (!readThreshold() || !named) {
        m_own = before;
        return;
    }
    if (isNew())
        factor.id = ownId(factor.name, m_own.id);
    save(tr("Own factor %1").arg(factor.name), m_own);
}

} // namespace myolog
