// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Face and body as one drawing each, with a dot for every place of the body site table. Like a
// mirror: the person's left is on the left.
#pragma once

#include "core/diary/body_site.h"

#include <QAbstractButton>
#include <vector>

namespace myolog {

enum class PictureKind { Face, Body };

PictureKind pictureOf(const BodySite& site);

/// One place on the picture: a button, so that keyboard and screen reader find it.
class SiteDot : public QAbstractButton {
    Q_OBJECT
public:
    SiteDot(const BodySite& site, const QString& side, QWidget* parent);
    const BodySite& site;
    const QString side; ///< "left", "right", or "" where there is only one
    /// From 0 to 1 on the picture.
    QPointF place() const;

protected:
    void paintEvent(QPaintEvent* event) override;
};

class BodyPicture : public QWidget {
    Q_OBJECT
public:
    explicit BodyPicture(PictureKind kind, QWidget* parent = nullptr);
    void showSite(const QString& site, const QString& side);
    const std::vector<SiteDot*>& dots() const { return m_dots; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void picked(const QString& site, const QString& side);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QRectF area() const;
    SiteDot* neighbour(const SiteDot& from, int key) const;

    PictureKind m_kind;
    std::vector<SiteDot*> m_dots;
};

} // namespace myolog
