// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/medicine_event.h"

#include <QCoreApplication>

namespace myolog {

QString medicineEventName(MedicineEvent event)
{
    switch (event) {
    case MedicineEvent::Start:
        return QCoreApplication::translate("Medicine", "started");
    case MedicineEvent::Change:
        return QCoreApplication::translate("Medicine", "dose changed");
    case MedicineEvent::Stop:
        return QCoreApplication::translate("Medicine", "stopped");
    }
    Q_UNREACHABLE();
}

} // namespace myolog
