#include "ui/record/validation_dialog.h"

#include "ui/paper/paper_pdf.h"
#include "ui/record/record_marks.h"
#include "ui/record/sheet_text_presenter.h"
#include "ui/search/words_presenter.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/section_header.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QScrollArea>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace cf::ui {

ValidationDialog::ValidationDialog(QWidget* window, const ValidationParts& parts, SecretStore& secrets, const cache::Record& record, const TimeTelling& telling)
    : Overlay(window, u"validationDialog"_s, tr("Verification report"), 820)
    , m_presenter(parts)
    , m_paper(new SealedPaperPresenter(secrets, &paperPdf, this))
    , m_telling(telling)
    , m_outcome(new Badge(u"absent"_s, {}, Tone::Absent))
    , m_sentence(wrapped(u"validationSentence"_s, Type::BodyStrong, Ink::Fact))
    , m_method(wrapped(u"validationMethod"_s, Type::Body, Ink::Secondary))
    , m_told(wrapped(u"validationTold"_s, Type::Caption, Ink::Secondary))
    , m_earlierHead(new SectionHeader(tr("Kept reports of this letter")))
    , m_progress(new ProgressLine)
    , m_facts(new Facts)
    , m_earlier(new Facts)
    , m_report(button(u"validationReport"_s, tr("Save as a signed report…"), u"download"_s))
    , m_close(button(u"validationClose"_s, tr("Close")))
{
    m_outcome->setObjectName(u"validationOutcome"_s);
    m_progress->setObjectName(u"validationProgress"_s);
    m_progress->setCanPause(false);
    m_facts->setObjectName(u"validationFacts"_s);
    m_facts->setAccessibleName(tr("What was found"));
    m_earlier->setObjectName(u"validationEarlier"_s);
    m_earlier->setAccessibleName(tr("Kept reports of this letter"));
    auto* head = rowOf({m_outcome, m_sentence}, 12);
    static_cast<QBoxLayout*>(head->layout())->setStretch(1, 1);
    auto* body = scrollingWhenShort(column({m_facts, column({m_earlierHead, m_earlier}, 4)}, 16));
    body->setObjectName(u"validationScroll"_s);
    content()->addWidget(head);
    content()->addWidget(m_method);
    content()->addWidget(m_progress);
    content()->addWidget(body, 1);
    content()->addWidget(m_told);
    addButtons({m_close, m_report});
    setLeastHeight(420);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_report, &QPushButton::clicked, this, &ValidationDialog::askReport);
    connect(m_progress, &ProgressLine::cancelRequested, &m_presenter, &ValidationPresenter::stop);
    for (Facts* facts : {m_facts, m_earlier}) {
        connect(facts, &ItemList::copied, this, [this](const QString& text) { m_told->setText(tr("Copied: %1").arg(text)); });
    }
    connect(m_paper, &SealedPaperPresenter::failed, this,
            [this](const Error& error) { m_told->setText(tr("No report: %1").arg(error.detail.isEmpty() ? errorSentence(error.kind) : error.detail)); });
    connect(m_paper, &SealedPaperPresenter::written, this, [this](const QString& at, const QString& key, const QString& whyUnsigned) {
        m_told->setText(key.isEmpty() ? tr("Saved as %1, without a signature: %2").arg(at, whyUnsigned) : tr("Saved and signed: %1").arg(at));
    });
    connect(&m_presenter, &ValidationPresenter::changed, this, &ValidationDialog::follow);
    m_presenter.start(record);
    follow();
}

void ValidationDialog::follow()
{
    using State = ValidationPresenter::State;
    const State state = m_presenter.state();
    const bool isWhole = state == State::Kept || state == State::NotKept;
    m_outcome->setVisible(isWhole);
    m_method->setVisible(isWhole);
    m_progress->setVisible(state == State::Running);
    m_report->setEnabled(isWhole);
    m_progress->setText(tr("Reading and comparing"));
    m_progress->setProgress(m_presenter.done(), m_presenter.all());
    if (state == State::Running || state == State::Stopped) {
        m_sentence->setText(state == State::Running ? tr("Reading the archived bytes…") : tr("Stopped. Nothing was kept."));
        return;
    }
    const evidence::Validation& found = m_presenter.validation();
    const MarkedText mark = validationMark(found.outcome());
    m_outcome->set(mark.icon, mark.text, toneOf(mark.mark));
    m_sentence->setText(validationSentence(found.outcome()));
    m_method->setText(validationMethod(found));
    m_facts->setFacts(factsFrom(validationFacts(found)));
    QList<RecordFact> earlier;
    for (auto one = m_presenter.earlier().rbegin(); one != m_presenter.earlier().rend(); ++one) {
        earlier << keptValidationFact(*one, m_telling);
    }
    m_earlier->setFacts(factsFrom(earlier));
    m_earlierHead->setVisible(!earlier.isEmpty());
    alignNames({m_facts, m_earlier});
    if (state == State::NotKept) {
        m_told->setText(tr("The report could not be kept: %1").arg(m_presenter.error().detail));
    }
}

void ValidationDialog::askReport()
{
    auto* dialog = new QFileDialog(this, tr("Verification report"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("PDF (*.pdf)"));
    dialog->setObjectName(u"validationFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(QString(sheetFileName(m_presenter.validation().record)).replace(u"-evidence"_s, u"-verification"_s) + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ValidationDialog::writeReport);
    dialog->open();
}

void ValidationDialog::writeReport(const QString& path)
{
    m_paper->write(sealedValidation(m_presenter.validation(), path, m_telling), Signing::IfPossible, Asking::Person);
}

} // namespace cf::ui
