// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The base of every dialog of ours: its margins, and a size that a small screen can show.
#pragma once

#include <QDialog>

class QVBoxLayout;

namespace myolog {

/// Opens as high as its texts need at its width: Qt asks what wraps only for the height it would
/// have at another width, and large text then lies over itself.
class Dialog : public QDialog {
    Q_OBJECT
public:
    explicit Dialog(QWidget* parent = nullptr);

protected:
    /// What it shows, from top to bottom.
    QVBoxLayout* body() { return m_body; }
    /// As large as that, or as the screen allows with the frame around it.
    void sizeTo(const QSize& size);
    /// As high as its texts need by now; never lower than it is.
    void grow();
    void showEvent(QShowEvent* event) override;

private:
    QSize room() const;

    QVBoxLayout* m_body;
};

} // namespace myolog
