// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page for the doctor, as it will print, and what to put on it.
#pragma once

#include "app/drawing/page_printer.h"
#include "app/page.h"

#include <QFutureWatcher>

class QPushButton;
class QTimer;

namespace myolog {

class FolderButton;
class IdentityCard;
class PagePreview;
class PeriodChooser;
class QuestionList;
class SectionsCard;
class WrappedLabel;

class VisitPage : public Page {
    Q_OBJECT
public:
    explicit VisitPage(Context& context, QWidget* parent = nullptr);
    void refresh() override;
    bool hasTyped() const override;

    /// What is shown; empty until the first page is made.
    const std::optional<Document>& document() const { return m_document; }
    /// To a file of the person's choice.
    void savePdf();
    void print();

private:
    QWidget* buildChoices();
    QWidget* buildButtons();
    void readChoices();
    void writeChoices();
    ReportOptions options() const;
    Paper paper() const;
    void make();
    /// The page of what is chosen now, once it is made. None when the person does not wait for it
    /// or it cannot be made; this page may then be gone.
    std::optional<Document> finished();
    void showDocument();
    void tell(const PrintRemarks& remarks, const QString& done);
    /// What was told is no longer so.
    void untell();

    Context& m_context;
    std::optional<Document> m_document;
    QFutureWatcher<std::optional<Document>> m_making; ///< none of findings that were stopped
    QTimer* m_typing;                                 ///< writes names only when typing has paused
    PagePreview* m_preview;
    PeriodChooser* m_period;
    IdentityCard* m_identity;
    QuestionList* m_questions;
    SectionsCard* m_sections;
    QPushButton* m_save;
    QPushButton* m_print;
    WrappedLabel* m_status;
    FolderButton* m_folder;
};

} // namespace myolog
