// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// "Open folder", beside the words that say where a file was saved.
#pragma once

#include <QPushButton>

namespace myolog {

class Context;

class FolderButton : public QPushButton {
    Q_OBJECT
public:
    /// Hidden until a file was saved.
    explicit FolderButton(Context& context, QWidget* parent = nullptr);
    void offer(const QString& file);

protected:
    void changeEvent(QEvent* event) override;

private:
    QString m_file;
};

} // namespace myolog
