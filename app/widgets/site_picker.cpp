// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/site_picker.h"

#include "app/widgets/body_picture.h"
#include "app/widgets/choice_bar.h"
#include "app/widgets/choice_items.h"
#include "app/widgets/heading.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace myolog {

namespace {

constexpr char faceId[] = "face";
constexpr char bodyId[] = "body";

QComboBox* siteList()
{
    auto* list = new QComboBox;
    list->setEditable(true);
    list->setInsertPolicy(QComboBox::NoInsert);
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list->setMinimumContentsLength(14);
    list->addItem(QString(), QString());
    for (const BodySite& site : bodySites())
        list->addItem(bodySiteName(QLatin1String(site.id)), QString::fromLatin1(site.id));
    list->completer()->setFilterMode(Qt::MatchContains);
    list->completer()->setCompletionMode(QCompleter::PopupCompletion);
    list->lineEdit()->setPlaceholderText(SitePicker::tr("Type or point: upper lip, eyelid …"));
    list->setAccessibleName(SitePicker::tr("Where does it twitch?"));
    list->lineEdit()->setAccessibleName(list->accessibleName());
    return list;
}

} // namespace

SitePicker::SitePicker(QWidget* parent)
    : QWidget(parent), m_problem(new WrappedLabel), m_list(siteList()),
      m_sides(new ChoiceBar(tr("Which side?"), choiceItems(QStringLiteral("side")))),
      m_which(new ChoiceBar(tr("Picture"), {{QLatin1String(faceId), tr("Face")},
                                            {QLatin1String(bodyId), tr("Body")}})),
      m_pictures(new QStackedWidget), m_face(new BodyPicture(PictureKind::Face)),
      m_body(new BodyPicture(PictureKind::Body))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_list);
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addWidget(m_sides);
    m_pictures->addWidget(m_face);
    m_pictures->addWidget(m_body);
    layout->addWidget(m_pictures, 1);
    layout->addWidget(m_which);
    layout->addWidget(new QuietLabel(tr("As in a mirror: your left is on the left.")));
    layout->addStretch(0);
    m_which->setAlwaysOne(true);
    m_which->setValue(QLatin1String(faceId));

    connect(m_which, &ChoiceBar::picked, this, [this](const QString& id) {
        m_pictures->setCurrentIndex(id == QLatin1String(bodyId) ? 1 : 0);
    });
    connect(m_sides, &ChoiceBar::picked, this, [this](const QString& side) { take(m_site, side); });
    connect(m_list, &QComboBox::activated, this, &SitePicker::readList);
    connect(m_list->lineEdit(), &QLineEdit::editingFinished, this, &SitePicker::readList);
    connect(m_list->completer(), qOverload<const QString&>(&QCompleter::activated), this,
            [this](const QString& text) {
                m_list->setEditText(text);
                readList();
            });
    for (BodyPicture* picture : {m_face, m_body})
        connect(picture, &BodyPicture::picked, this, &SitePicker::take);
    setFocusProxy(m_list);
}

void SitePicker::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // The pictures are square: what is higher would be a gap.
    m_pictures->setMaximumHeight(std::max(m_pictures->minimumSizeHint().height(), width()));
}

void SitePicker::setSite(const QString& site, const QString& side)
{
    m_site = site;
    m_sides->setValue(side);
    showSite(true);
}

QString SitePicker::side() const
{
    return m_sides->value();
}

bool SitePicker::isTyping() const
{
    return m_list->currentText() != m_list->itemText(std::max(m_list->findData(m_site), 0));
}

void SitePicker::readList()
{
    const QString typed = m_list->currentText().trimmed();
    int row = m_list->findText(typed, Qt::MatchFixedString);
    if (row < 0) {
        QStringList fitting;
        for (int i = 0; i < m_list->count(); ++i) {
            if (!m_list->itemText(i).contains(typed, Qt::CaseInsensitive))
                continue;
            fitting << m_list->itemText(i);
            row = i;
        }
        if (fitting.size() != 1)
            return ask(typed, fitting);
    }
    const QString site = m_list->itemData(row).toString();
    if (site != m_site || m_unclear)
        take(site, side());
    showSite(true);
}

void SitePicker::ask(const QString& typed, const QStringList& fitting)
{
    m_unclear = true;
    m_site.clear();
    m_face->showSite({}, {});
    m_body->showSite({}, {});
    m_problem->setText(fitting.isEmpty()
                           ? tr("“%1” is not in the list. Choose a place, or leave this empty.")
                                 .arg(typed.left(40))
                           : tr("Which one: %1?").arg(fitting.join(QStringLiteral(", "))));
    m_problem->show();
    Q_EMIT changed();
}

void SitePicker::take(const QString& site, const QString& side)
{
    m_site = site;
    m_sides->setValue(side);
    showSite(false);
    Q_EMIT changed();
}

void SitePicker::showSite(bool turnPicture)
{
    m_unclear = false;
    m_problem->hide();
    m_list->setCurrentIndex(std::max(m_list->findData(m_site), 0));
    const BodySite* site = findBodySite(m_site);
    if (site && turnPicture) {
        const bool face = pictureOf(*site) == PictureKind::Face;
        m_pictures->setCurrentIndex(face ? 0 : 1);
        m_which->setValue(QLatin1String(face ? faceId : bodyId));
    }
    m_face->showSite(m_site, side());
    m_body->showSite(m_site, side());
}

} // namespace myolog
