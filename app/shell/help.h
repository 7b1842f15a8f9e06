// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of the Help menu, each in a window of its own.
#pragma once

class QWidget;

namespace myolog {

class Context;

void showWords(Context& context, QWidget* asker);
/// The words of the first start, which leave Today with the first twitch.
void showWhenToSeeADoctor(Context& context, QWidget* asker);
void showAbout(Context& context, QWidget* asker);

} // namespace myolog
