// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/trends_page.h"

#include "app/context.h"
#include "app/drawing/chart_file.h"
#include "app/findings_run.h"
#include "app/trends/chart_chooser.h"
#include "app/trends/chart_panel.h"
#include "app/widgets/folder_button.h"
#include "app/widgets/heading.h"
#include "app/widgets/page_body.h"

#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <algorithm>
#include <cmath>
#include <functional>

namespace myolog {

namespace {

constexpr int mostColumns = 3;
constexpr int columnEms = 17; ///< narrower charts are hard to read
constexpr int tallEms = 22;
constexpr int smallEms = 18;
constexpr int shortestStretch = 7; ///< days that a time line is drawn out to at most

} // namespace

TrendsPage::TrendsPage(Context& context, QWidget* parent)
    : Page(parent), m_context(context), m_body(new PageBody(this)), m_heading(new Heading({})),
      m_chooser(new ChartChooser), m_tall(new ChartPanel), m_grid(new QGridLayout)
{
    m_body->addWide(m_heading);
    m_body->addWide(m_chooser);
    m_tall->addFoot(makeFoot());
    m_tall->view().setObjectName(QStringLiteral("tall"));
    m_tall->view().setMinimumHeight(fontMetrics().height() * tallEms);
    m_body->addWide(m_tall);
    m_grid->setSpacing(16);
    m_body->addWide(m_grid);
    makeSmallPanels();
    retranslate();
    connect(&m_tall->view(), &ChartView::stretchWanted, this, &TrendsPage::showStretch);
    connect(&m_tall->view(), &ChartView::wholeWanted, this, &TrendsPage::showWhole);
    for (const auto signal : {&FindingsRun::changed, &FindingsRun::progressed})
        connect(&m_context.findings(), signal, this, [this] {
            if (isVisible()) // else when it comes to the front
                drawFindings();
        });
    connect(m_chooser, &ChartChooser::changed, this, [this] {
        m_stretch.reset();
        drawCharts(); // clears the remark that a failure leaves
        remember();
    });
}

QWidget* TrendsPage::makeFoot()
{
    auto* foot = new QWidget;
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    m_remark = new QuietLabel;
    m_folder = new FolderButton(m_context);
    m_save = new QPushButton;
    m_copy = new QPushButton;
    m_whole = new QPushButton;
    m_whole->hide();
    layout->addWidget(m_remark, 1);
    layout->addWidget(m_folder);
    layout->addWidget(m_whole);
    layout->addWidget(m_copy);
    layout->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &TrendsPage::save);
    connect(m_copy, &QPushButton::clicked, this, &TrendsPage::copy);
    connect(m_whole, &QPushButton::clicked, this, &TrendsPage::showWhole);
    auto* shortcut = new QShortcut(QKeySequence::Copy, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &TrendsPage::copy);
    return foot;
}

void TrendsPage::makeSmallPanels()
{
    for (const ChartKind& kind : chartTable()) {
        auto* panel = new ChartPanel(this);
        panel->view().setObjectName(QLatin1String(kind.id));
        panel->view().setCursor(Qt::PointingHandCursor);
        panel->view().setMinimumHeight(fontMetrics().height() * smallEms);
        connect(&panel->view(), &ChartView::activated, this, [this, &kind] { grow(kind); });
        m_small.push_back(panel);
    }
}

void TrendsPage::retranslate()
{
    m_heading->setText(tr("Trends"));
    m_save->setText(tr("&Save…"));
    m_copy->setText(tr("Co&py"));
    m_whole->setText(tr("Show a&ll of it"));
    m_tall->view().setToolTip(tr("Plus and minus or Ctrl with the wheel draw the timeline out, "
                                 "Shift with an arrow or dragging moves it, 0 shows all of it."));
    for (ChartPanel* panel : m_small)
        panel->view().setToolTip(tr("A click or Enter draws it large, with all its signs named."));
    m_copy->setToolTip(tr("Copies the picture with its sentence"));
    m_chooser->retranslate();
}

void TrendsPage::refresh()
{
    const SnapshotPtr snapshot = m_context.snapshot();
    FindingsRun& run = m_context.findings();
    run.ask();
    if (run.isStopped())
        run.again();
    if (snapshot == m_shown)
        return drawFindings();
    m_stretch.reset();
    if (!m_shown)
        m_chooser->restore(readTrendsChoice(m_context.settings()));
    m_shown = snapshot;
    m_chooser->offer(*snapshot);
    drawCharts();
}

void TrendsPage::remember()
{
    if (const Result<void> written = writeTrendsChoice(m_context.settings(), m_chooser->choice());
        !written)
        m_remark->setText(written.error().text);
}

void TrendsPage::drawCharts()
{
    if (!m_shown)
        return;
    m_remark->clear();
    m_folder->hide();
    drawSmall([](const ChartKind&) { return true; });
    drawTall();
    placeSmallPanels();
}

void TrendsPage::drawFindings()
{
    if (!m_shown)
        return;
    drawSmall(&ChartKind::usesFindings);
    if (m_chooser->kind().usesFindings)
        drawTall();
}

template <typename Which>
void TrendsPage::drawSmall(Which which)
{
    const ChartQuery asked = query();
    for (size_t i = 0; const ChartKind& kind : chartTable()) {
        if (&kind != &m_chooser->kind() && std::invoke(which, kind))
            m_small[i]->setChart(kind.build(*m_shown, asked));
        ++i;
    }
}

ChartQuery TrendsPage::query() const
{
    ChartQuery query = m_chooser->query(*m_shown);
    const FindingsRun& run = m_context.findings();
    if (m_context.isCalm())
        query.withoutFindings = tr("In calm mode findings rest between two checks. The Findings "
                                   "page shows them when you ask for them.");
    else if (run.snapshot() == m_shown && run.findings())
        query.findings = run.findings();
    else
        query.withoutFindings =
            tr("The comparisons are being computed: %1 % done.").arg(run.part());
    return query;
}

void TrendsPage::drawTall()
{
    ChartQuery query = this->query();
    if (m_stretch) {
        const auto first = qint64(std::floor(m_stretch->first));
        query.period = {QDate::fromJulianDay(first),
                        QDate::fromJulianDay(first + qint64(m_stretch->days) - 1)};
    }
    m_tall->setChart(m_chooser->kind().build(*m_shown, query));
    m_tall->view().setMinimumHeight(
        std::max(fontMetrics().height() * tallEms, m_tall->view().heightToRead()));
    m_whole->setVisible(m_stretch.has_value());
}

void TrendsPage::showStretch(double from, double to)
{
    const Period whole = m_chooser->query(*m_shown).period.within(*m_shown);
    const double first = double(whole.from.toJulianDay());
    const double all = double(whole.from.daysTo(whole.to) + 1);
    const Stretch shown = m_stretch.value_or(Stretch{first, all});
    const double days = std::max(double(shortestStretch), shown.days * (to - from));
    if (days >= all)
        return showWhole();
    m_stretch = {std::clamp(shown.first + shown.days * from, first, first + all - days), days};
    drawTall();
}

void TrendsPage::showWhole()
{
    m_stretch.reset();
    drawTall();
}

void TrendsPage::placeSmallPanels()
{
    const int column = fontMetrics().height() * columnEms;
    // The body takes on the page's width only after this.
    const int columns = std::clamp(width() / column, 1, mostColumns);
    for (int i = 0, place = 0; const ChartKind& kind : chartTable()) {
        ChartPanel* panel = m_small[i++];
        const bool small = &kind != &m_chooser->kind();
        m_grid->removeWidget(panel);
        if (small) {
            m_grid->addWidget(panel, place / columns, place % columns);
            ++place;
        }
        panel->setVisible(small); // after the grid has taken it in, which hides it
    }
    for (int i = 0; i < mostColumns; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

void TrendsPage::grow(const ChartKind& kind)
{
    m_chooser->setKind(kind);
    m_tall->view().setFocus();
    m_body->verticalScrollBar()->setValue(0);
}

void TrendsPage::save()
{
    const QString path = m_context.prompt().fileToSave(
        this, tr("Save the chart"), m_tall->view().chart().id + QStringLiteral(".png"),
        chartFileFilter());
    if (path.isEmpty())
        return;
    const QString named = QFileInfo(path).suffix().isEmpty() ? path + QStringLiteral(".png") : path;
    const Result<void> saved = saveChart(m_tall->view().chart(), named);
    if (!saved)
        return m_context.prompt().showError(this, saved.error());
    m_remark->setText(tr("Saved as %1").arg(QDir::toNativeSeparators(named)));
    m_folder->offer(named);
}

void TrendsPage::copy()
{
    QGuiApplication::clipboard()->setImage(chartImage(m_tall->view().chart()));
    m_remark->setText(tr("Copied"));
    m_folder->hide();
}

void TrendsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    placeSmallPanels();
}

void TrendsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_shown.reset();
        if (isVisible())
            refresh();
    }
    Page::changeEvent(event);
}

} // namespace myolog
