// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visit/visit_page.h"

#include "app/context.h"
#include "app/findings_run.h"
#include "app/visit/identity_card.h"
#include "app/visit/page_preview.h"
#include "app/visit/period_chooser.h"
#include "app/visit/preview_and_choices.h"
#include "app/visit/question_list.h"
#include "app/visit/sections_card.h"
#include "app/visit/visit_options.h"
#include "app/widgets/card.h"
#include "app/widgets/folder_button.h"
#include "app/widgets/heading.h"
#include "app/widgets/long_work.h"

#include <QDir>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace myolog {

namespace {

constexpr int typingPauseMs = 400;

} // namespace

VisitPage::VisitPage(Context& context, QWidget* parent)
    : Page(parent), m_context(context), m_typing(new QTimer(this)), m_preview(new PagePreview),
      m_period(new PeriodChooser), m_identity(new IdentityCard),
      m_questions(new QuestionList(context)), m_sections(new SectionsCard),
      m_save(new QPushButton(tr("&Save PDF…"))), m_print(new QPushButton(tr("&Print…"))),
      m_status(new WrappedLabel), m_folder(new FolderButton(context))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addWidget(new Heading(tr("Page for the doctor")));
    layout->addWidget(new PreviewAndChoices(m_preview, buildChoices(), buildButtons()), 1);

    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPauseMs);
    connect(m_typing, &QTimer::timeout, this, &VisitPage::writeChoices);
    connect(m_period, &PeriodChooser::changed, this, &VisitPage::make);
    connect(m_identity, &IdentityCard::typed, m_typing, qOverload<>(&QTimer::start));
    connect(m_identity, &IdentityCard::chosen, this, &VisitPage::writeChoices);
    connect(m_sections, &SectionsCard::chosen, this, &VisitPage::writeChoices);
    connect(&m_making, &QFutureWatcherBase::finished, this, [this] {
        if (const std::optional<Document> made = m_making.result()) {
            m_document = made;
            showDocument();
        }
    });
    connect(m_save, &QPushButton::clicked, this, &VisitPage::savePdf);
    connect(m_print, &QPushButton::clicked, this, &VisitPage::print);
}

QWidget* VisitPage::buildChoices()
{
    auto* choices = new QWidget;
    auto* column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_period);
    column->addWidget(m_identity);
    auto* questions = new Card(tr("Questions for the visit"));
    questions->body()->addWidget(m_questions);
    column->addWidget(questions);
    column->addWidget(m_sections);
    column->addStretch(1);
    return choices;
}

QWidget* VisitPage::buildButtons()
{
    m_save->setObjectName(QStringLiteral("save"));
    m_print->setObjectName(QStringLiteral("print"));
    m_status->setObjectName(QStringLiteral("status"));
    m_status->hide();
    auto* buttons = new QWidget;
    auto* column = new QVBoxLayout(buttons);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->addWidget(m_print, 1);
    row->addWidget(m_save, 1);
    column->addWidget(m_status);
    column->addWidget(m_folder, 0, Qt::AlignLeft);
    column->addLayout(row);
    return buttons;
}

void VisitPage::refresh()
{
    readChoices();
    m_questions->fill(*m_context.snapshot());
    make();
}

bool VisitPage::hasTyped() const
{
    return m_typing->isActive() || m_questions->hasTyped();
}

void VisitPage::readChoices()
{
    if (m_typing->isActive())
        return;
    const ReportOptions stored = readVisitOptions(m_context.settings());
    m_identity->fill(stored);
    m_sections->fill(stored);
}

void VisitPage::writeChoices()
{
    m_typing->stop();
    if (const Result<void> written = writeVisitOptions(m_context.settings(), options()); !written)
        m_context.prompt().showError(this, written.error());
    make();
}

ReportOptions VisitPage::options() const
{
    ReportOptions options{.period = m_period->period(*m_context.snapshot()),
                          .firstNoticed = m_context.settings().date(setting_id::firstNoticed),
                          .sample = m_context.settings().isOn(setting_id::sample)};
    m_identity->read(options);
    m_sections->read(options);
    return options;
}

Paper VisitPage::paper() const
{
    return paperNamed(m_context.settings().text(setting_id::paper));
}

void VisitPage::make()
{
    untell();
    if (!m_document)
        m_preview->showText(tr("The page is being made …"));
    // The work owns what it uses: nobody waits for one that is out of date, nor when this page
    // goes.
    m_making.setFuture(QtConcurrent::run(
        &m_context.background(), [snapshot = m_context.snapshot(), wanted = options(),
                                  findings = m_context.findings().wanted()] {
            const std::shared_ptr<const Findings> tested = findings.result();
            return tested->stopped ? std::nullopt
                                   : std::optional(makeReport(*snapshot, wanted, *tested));
        }));
}

std::optional<Document> VisitPage::finished()
{
    // What goes to paper is what stands in the fields now.
    if (m_typing->isActive())
        writeChoices();
    while (waitFor(m_making, this, tr("The page is being made …"))) {
        if (!m_context.isReadable())
            return std::nullopt; // the preview says so
        if (!m_making.isFinished())
            continue; // made anew meanwhile
        if (std::optional<Document> made = m_making.result())
            return made;
        make(); // its findings were stopped
    }
    return std::nullopt;
}

void VisitPage::showDocument()
{
    // A page of a diary that cannot be read would say that nothing happened.
    const Result<PaperSheets> sheets =
        m_context.isReadable()
            ? PaperSheets::make(*m_document, pageArea(paper()))
            : failure(tr("The diary could not be read, so there is no page to show."));
    if (sheets)
        m_preview->showSheets(*sheets, paper());
    else
        m_preview->showText(sheets.error().text);
    m_save->setEnabled(sheets.has_value());
    m_print->setEnabled(sheets.has_value());
}

void VisitPage::tell(const PrintRemarks& remarks, const QString& done)
{
    QString text = done;
    if (!remarks.missingCharacters.isEmpty())
        text += u' ' + tr("These characters are in no installed font and are missing: %1")
                           .arg(remarks.missingCharacters);
    m_status->setText(text);
    m_status->show();
    m_folder->hide();
}

void VisitPage::untell()
{
    m_status->hide();
    m_folder->hide();
}

void VisitPage::savePdf()
{
    const std::optional<Document> page = finished();
    if (!page)
        return;
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString suggestion =
        folder.filePath(tr("Twitch diary %1").arg(m_context.today().toString(Qt::ISODate)) +
                        QStringLiteral(".pdf"));
    const QString path =
        m_context.prompt().fileToSave(this, tr("Save the page"), suggestion, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const Result<PrintRemarks> written = writePdf(*page, paper(), path);
    if (!written) {
        untell();
        return m_context.prompt().showError(this, written.error());
    }
    tell(*written, tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
    m_folder->offer(path);
}

void VisitPage::print()
{
    const std::optional<Document> page = finished();
    if (!page)
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(pageSize(paper()));
    printer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm),
                           QPageLayout::Millimeter);
    printer.setDocName(page->title);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Result<PrintRemarks> printed = printPage(*page, printer);
    if (!printed) {
        untell();
        return m_context.prompt().showError(this, printed.error());
    }
    tell(*printed, tr("Sent to the printer."));
}

} // namespace myolog
