// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The base of every dialog of ours.
#pragma once

#include <QDialog>

namespace myolog {

/// Opens as high as its texts need at its width: Qt asks what wraps only for the height it would
/// have unwrapped, and large text then lies over itself.
class Dialog : public QDialog {
    Q_OBJECT
public:
    using QDialog::QDialog;

protected:
    void showEvent(QShowEvent* event) override;
};

} // namespace myolog
