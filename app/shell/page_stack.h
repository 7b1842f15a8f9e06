// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the table, one of them in front. A page is made when it is first shown, and made
// anew when language or colours change; one that holds typed text waits until that is stored.
#pragma once

#include "app/page.h"

#include <QStackedWidget>
#include <vector>

namespace myolog {

class PageStack : public QStackedWidget {
    Q_OBJECT
public:
    explicit PageStack(Context& context, QWidget* parent = nullptr);

    /// Position in the page table.
    void showPage(int index);
    void refreshCurrent();
    /// Something was typed that is not stored yet.
    bool hasTyped() const;
    /// Of the page in front.
    QDate shownDay() const;
    /// Makes the pages anew, those with typed text as soon as it is stored.
    void renew();
    /// Renews what had to wait and need not wait any more.
    void renewWaiting();
    bool isWaiting() const;
    /// Another diary was opened: no page keeps anything of the one before.
    void dropAll();

Q_SIGNALS:
    void commandWanted(const QString& id);

private:
    struct Place {
        Page* page = nullptr; ///< null until first shown
        bool stale = false;
        QVariantMap kept; ///< of the page before
    };
    void drop(int index);
    void put(int index, QWidget* fresh);

    Context& m_context;
    std::vector<Place> m_places;
};

} // namespace myolog
