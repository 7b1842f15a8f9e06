// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/page_stack.h"

#include "app/shell/page_table.h"

#include <QCoreApplication>
#include <QScrollArea>
#include <algorithm>

namespace myolog {

namespace {

/// What can be scrolled takes the focus, so a screen reader must be able to say where it is.
void nameAreas(QWidget& page, const QString& name)
{
    for (QScrollArea* area : page.findChildren<QScrollArea*>())
        if (area->accessibleName().isEmpty())
            area->setAccessibleName(name);
}

} // namespace

PageStack::PageStack(Context& context, QWidget* parent)
    : QStackedWidget(parent), m_context(context), m_places(pageTable().size())
{
    for (size_t i = 0; i < m_places.size(); ++i)
        addWidget(new QWidget);
}

void PageStack::put(int index, QWidget* fresh)
{
    const bool inFront = currentIndex() == index;
    QWidget* before = widget(index);
    insertWidget(index, fresh);
    if (inFront)
        setCurrentIndex(index);
    removeWidget(before);
    // A page may be in the middle of its own code.
    before->hide();
    before->setParent(nullptr);
    before->deleteLater();
}

void PageStack::drop(int index)
{
    m_places[size_t(index)] = {};
    put(index, new QWidget);
}

void PageStack::showPage(int index)
{
    Place& place = m_places[size_t(index)];
    if (!place.page) {
        place.page = pageTable()[size_t(index)].make(m_context, this);
        connect(place.page, &Page::commandWanted, this, &PageStack::commandWanted);
        place.page->setPlace(std::exchange(place.kept, {}));
        put(index, place.page);
        nameAreas(*place.page,
                  QCoreApplication::translate("Page", pageTable()[size_t(index)].name));
    }
    place.page->refresh();
    setCurrentIndex(index);
}

void PageStack::refreshCurrent()
{
    if (Page* page = m_places[size_t(currentIndex())].page)
        page->refresh();
}

bool PageStack::hasTyped() const
{
    return std::ranges::any_of(
        m_places, [](const Place& place) { return place.page && place.page->hasTyped(); });
}

QDate PageStack::shownDay() const
{
    const Page* page = m_places[size_t(currentIndex())].page;
    return page ? page->shownDay() : QDate();
}

bool PageStack::isWaiting() const
{
    return std::ranges::any_of(m_places, &Place::stale);
}

void PageStack::renew()
{
    for (Place& place : m_places)
        place.stale = place.page;
    renewWaiting();
}

void PageStack::renewWaiting()
{
    const int front = currentIndex();
    for (int i = 0; i < count(); ++i) {
        const Place& place = m_places[size_t(i)];
        if (!place.stale || place.page->hasTyped())
            continue;
        QVariantMap kept = place.page->place();
        drop(i);
        m_places[size_t(i)].kept = std::move(kept);
        if (i == front)
            showPage(i);
    }
}

void PageStack::dropAll()
{
    for (int i = 0; i < count(); ++i) {
        if (m_places[size_t(i)].page)
            drop(i);
        m_places[size_t(i)].kept = {};
    }
    showPage(std::max(0, currentIndex()));
}

} // namespace myolog
