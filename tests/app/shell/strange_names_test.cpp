// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A name with quotes, markup and ampersands is a name: every page and dialog shows it as it was
// written, and none takes a part of it for markup or for the letter of a shortcut.
#include "app/shell/main_window.h"
#include "tests/support/every_window.h"
#include "tests/support/page_test.h"
#include "tests/support/strange_diary.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QTextDocument>

using namespace myolog;
using namespace myolog::test;

namespace {

/// A part that survives elision and escaping.
bool speaksOfIt(const QString& text)
{
    return text.contains(QLatin1String("O'Neil")) || text.contains(QLatin1String("O&#39;Neil"));
}

/// What is read of a button's text: "&&" is an ampersand, "&" none.
QString withoutMnemonics(QString text)
{
    text.replace(QLatin1String("&&"), QString(QChar(1)));
    return text.remove(u'&').replace(QChar(1), u'&');
}

/// What is read of a text that Qt takes for markup when it looks like it.
QString guessed(const QString& text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

class StrangeNames : public PageTest {
protected:
    void SetUp() override
    {
        PageTest::SetUp();
        put(strangeDiary(now));
    }

    void expectShown(const QString& raw, const QString& read, const QString& where)
    {
        if (!speaksOfIt(raw))
            return;
        ++m_seen;
        // A name that is cut off ends in dots.
        EXPECT_TRUE(read.contains(strangeName) || read.contains(u'…'))
            << where.toStdString() << " reads: " << read.toStdString();
    }
    void checkLabels(const QWidget& window)
    {
        for (const QLabel* label : window.findChildren<QLabel*>()) {
            const QString text = label->text();
            QString read = text;
            if (label->textFormat() == Qt::AutoText)
                read = guessed(text);
            if (label->buddy())
                read = withoutMnemonics(read);
            expectShown(text, read, QStringLiteral("label"));
        }
    }
    void checkButtons(const QWidget& window)
    {
        for (const QAbstractButton* button : window.findChildren<QAbstractButton*>())
            expectShown(button->text(), withoutMnemonics(button->text()),
                        QLatin1String(button->metaObject()->className()));
    }
    void checkActions(const QWidget& window)
    {
        for (QMenu* menu : window.findChildren<QMenu*>())
            Q_EMIT menu->aboutToShow();
        for (const QAction* action : window.findChildren<QAction*>())
            expectShown(action->text(), withoutMnemonics(action->text()), QStringLiteral("action"));
    }
    void checkTips(const QWidget& window)
    {
        for (const QWidget* widget : window.findChildren<QWidget*>()) {
            const QString where =
                QStringLiteral("tip of ") + QLatin1String(widget->metaObject()->className());
            expectShown(widget->toolTip(), guessed(widget->toolTip()), where);
        }
    }
    void checkCells(const QWidget& window)
    {
        for (const QAbstractItemView* view : window.findChildren<QAbstractItemView*>()) {
            const QAbstractItemModel& model = *view->model();
            for (int row = 0; row < std::min(model.rowCount(), 300); ++row)
                for (int column = 0; column < model.columnCount(); ++column) {
                    const QModelIndex cell = model.index(row, column);
                    const QString tip = cell.data(Qt::ToolTipRole).toString();
                    const QString text = cell.data(Qt::DisplayRole).toString();
                    expectShown(tip, guessed(tip), QStringLiteral("tip of a cell"));
                    expectShown(text, text, QStringLiteral("cell"));
                }
        }
    }
    void check(QWidget& window, const char* name)
    {
        SCOPED_TRACE(name);
        const int before = m_seen;
        checkLabels(window);
        checkButtons(window);
        checkActions(window);
        checkTips(window);
        checkCells(window);
        m_seenIn[QLatin1String(name)] = m_seen - before;
    }

    int m_seen = 0;
    std::map<QString, int> m_seenIn; ///< how often the name was met, by page or dialog
};

TEST_F(StrangeNames, AreReadAsTheyAreWrittenOnEveryPage)
{
    onEveryPage(*context, [this](QWidget& window, const char* name) { check(window, name); });
    for (const char* page : {"today", "history", "trends", "findings", "visit", "preferences"})
        EXPECT_GT(m_seenIn[QLatin1String(page)], 0) << page;
}

TEST_F(StrangeNames, AreReadAsTheyAreWrittenInEveryDialog)
{
    inEveryDialog(*context, [this](QWidget& window, const char* name) {
        check(window, name);
        expectShown(window.windowTitle(), window.windowTitle(), QStringLiteral("title"));
    });
    EXPECT_GT(m_seen, 0);
}

TEST_F(StrangeNames, AreReadAsTheyAreWrittenInTheUndoMenu)
{
    MainWindow window(*context);
    Row entry = Entry();
    for (const Entry& each : rows().entries)
        if (each.factor == strangeFactor)
            entry = each;
    ASSERT_TRUE(context->send(
        {.what = QStringLiteral("Record %1").arg(strangeName), .rows = {entry}}, nullptr));
    checkActions(window);
    EXPECT_GT(m_seen, 0);
}

} // namespace
