// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A context whose errors are faults unless expected, and ways to find fields as a person does.
#pragma once

#include "tests/support/test_context.h"

#include <QDialog>
#include <QTimer>
#include <functional>

namespace myolog::test {

class PageTest : public TestContext {
protected:
    void TearDown() override
    {
        // An error nobody expected is a fault of the test or the program.
        if (!errorsExpected) {
            EXPECT_TRUE(prompt.errors.isEmpty()) << prompt.errors.join(u'\n').toStdString();
        }
        TestContext::TearDown();
    }

    void put(std::vector<Row> changed) { ASSERT_TRUE(send(std::move(changed))); }
    const Rows& rows() { return context->snapshot()->rows; }

    bool errorsExpected = false;
};

/// The only child of that type with that accessible name.
template <typename T>
T* named(QWidget& parent, const char* name)
{
    for (T* child : parent.findChildren<T*>())
        if (child->accessibleName() == QLatin1String(name))
            return child;
    ADD_FAILURE() << "no such field: " << name;
    return nullptr;
}

/// The child with that text, mnemonic left out.
template <typename T>
T* labelled(QWidget& parent, const char* text)
{
    for (T* child : parent.findChildren<T*>())
        if (child->text().remove(u'&') == QString::fromUtf8(text))
            return child;
    ADD_FAILURE() << "no such button: " << text;
    return nullptr;
}

/// Runs `act` on the next dialog that opens.
inline void whenDialogOpens(const std::function<void(QDialog&)>& act)
{
    QTimer::singleShot(0, qApp, [act] {
        if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
            act(*dialog);
        else
            ADD_FAILURE() << "no dialog opened";
    });
}

} // namespace myolog::test
