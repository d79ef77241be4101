#include "ui/reissue/reissue_account_dialog.h"

#include "ui/compare/compare_subject_presenter.h"
#include "ui/compare/sameness_band.h"
#include "ui/paper/paper_pdf.h"
#include "ui/record/record_marks.h"
#include "ui/search/words_presenter.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/section_header.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QScrollArea>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int sections = 5; ///< of reissueSections()

} // namespace

ReissueAccountDialog::ReissueAccountDialog(QWidget* window, const ReissueParts& parts, PageContext& context, const QString& reference)
    : Overlay(window, u"reissueAccountDialog"_s, tr("What became of it"), 860)
    , m_parts(parts)
    , m_context(context)
    , m_presenter(parts)
    , m_result(new Badge(u"absent"_s, {}, Tone::Absent))
    , m_title(wrapped(u"reissueAccountTitle"_s, Type::BodyStrong, Ink::Fact))
    , m_against(wrapped(u"reissueAccountAgainst"_s, Type::Body, Ink::Uncertain))
    , m_told(wrapped(u"reissueAccountTold"_s, Type::Caption, Ink::Secondary))
    , m_band(new SamenessBand(m_presenter.sameness(), 0))
    , m_compare(button(u"reissueAccountCompare"_s, tr("Compare with the original"), u"compare"_s))
    , m_certificate(button(u"reissueAccountCertificate"_s, tr("Certificate…"), u"download"_s))
    , m_close(button(u"reissueAccountClose"_s, tr("Close")))
{
    m_result->setObjectName(u"reissueAccountResult"_s);
    QList<QWidget*> parted;
    static const std::array<const char*, sections> names{"Original", "Authority", "Decisions", "Left", "Back"};
    for (int i = 0; i < sections; ++i) {
        m_heads.push_back(new SectionHeader({}));
        auto* facts = new Facts;
        facts->setObjectName(u"reissueAccount"_s + QLatin1StringView(names[size_t(i)]));
        connect(facts, &ItemList::copied, this, [this](const QString& text) { m_told->setText(tr("Copied: %1").arg(text)); });
        m_facts.push_back(facts);
        parted << column({m_heads.back(), facts}, 4);
    }
    auto* body = scrollingWhenShort(column(parted, 16));
    body->setObjectName(u"reissueAccountScroll"_s);
    auto* head = rowOf({m_title, m_result}, 12);
    static_cast<QBoxLayout*>(head->layout())->setStretch(0, 1);
    content()->addWidget(head);
    content()->addWidget(m_band);
    content()->addWidget(m_against);
    content()->addWidget(body, 1);
    content()->addWidget(m_told);
    addButtons({m_close, m_compare, m_certificate});
    setLeastHeight(560);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_compare, &QPushButton::clicked, this, &ReissueAccountDialog::compare);
    connect(m_certificate, &QPushButton::clicked, this, &ReissueAccountDialog::askCertificate);
    connect(m_band, &SamenessBand::placeWanted, this, &ReissueAccountDialog::compare);
    connect(m_facts.front(), &ItemList::activated, this, [this] {
        m_context.search(u"doc:"_s + m_presenter.account().request.communication.value());
        accept();
    });
    connect(m_facts.back(), &ItemList::activated, this, [this](int item) {
        const auto all = reissueSections(m_presenter.account(), m_presenter.telling(), Addresses::Masked);
        if (const CommunicationId opens = all.back().facts.value(item).opens; !opens.isEmpty()) {
            m_context.search(u"doc:"_s + opens.value());
            accept();
        }
    });
    connect(&m_presenter, &ReissueAccountPresenter::changed, this, &ReissueAccountDialog::follow);
    m_presenter.show(reference);
    follow();
}

void ReissueAccountDialog::follow()
{
    using State = ReissueAccountPresenter::State;
    const State state = m_presenter.state();
    const evidence::ReissueAccount& account = m_presenter.account();
    const bool isShown = state == State::Shown;
    const bool isOver = isShown && !m_presenter.isComparing();
    m_result->setVisible(isShown && m_presenter.sameness().state() == SamenessPresenter::State::Nothing); // else the band says it
    m_against->setVisible(isOver && !account.against().empty());
    m_compare->setVisible(isShown && account.result());
    m_certificate->setVisible(isShown);
    m_certificate->setEnabled(isOver);
    m_title->setText(isShown                   ? account.title
                     : state == State::Missing ? tr("The outbox has no such reissue.")
                     : state == State::Failed  ? tr("It could not be read: %1").arg(errorSentence(m_presenter.error().kind))
                                               : tr("Reading what is known of it…"));
    if (!isShown) {
        return;
    }
    const MarkedText mark = reissueResultMark(account, m_presenter.isComparing());
    m_result->set(mark.icon, mark.text, toneOf(mark.mark));
    QStringList against;
    for (const evidence::ReissueAgainst one : account.against()) {
        against << againstSentence(one);
    }
    m_against->setText(against.join(u' '));
    const auto all = reissueSections(account, m_presenter.telling(), Addresses::Masked);
    for (size_t i = 0; i < all.size(); ++i) {
        m_heads[i]->setTitle(all[i].title);
        m_facts[i]->setAccessibleName(all[i].title);
        m_facts[i]->setFacts(factsFrom(all[i].facts));
    }
    alignNames(QList<Facts*>(m_facts.begin(), m_facts.end()));
}

void ReissueAccountDialog::compare()
{
    if (const evidence::ReissueResult* result = m_presenter.account().result()) {
        CompareSubject subject;
        subject.left.record = m_presenter.account().request.communication.value();
        subject.right.record = result->id.value();
        m_context.open(u"compare"_s, subjectText(subject));
        accept();
    }
}

void ReissueAccountDialog::askCertificate()
{
    auto* dialog = new QFileDialog(this, tr("Reissue certificate"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("PDF (*.pdf)"));
    dialog->setObjectName(u"reissueCertificateDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(reissueFileName(m_presenter.account()));
    connect(dialog, &QFileDialog::fileSelected, this, &ReissueAccountDialog::writeCertificate);
    dialog->open();
}

void ReissueAccountDialog::writeCertificate(const QString& path)
{
    if (!m_parts.secrets || m_presenter.state() != ReissueAccountPresenter::State::Shown) {
        return;
    }
    if (!m_paper) {
        m_paper = new SealedPaperPresenter(*m_parts.secrets, &paperPdf, this);
        connect(m_paper, &SealedPaperPresenter::failed, this,
                [this](const Error& error) { m_told->setText(tr("No certificate: %1").arg(error.detail.isEmpty() ? errorSentence(error.kind) : error.detail)); });
        connect(m_paper, &SealedPaperPresenter::written, this, [this](const QString& at, const QString& key, const QString& whyUnsigned) {
            m_told->setText(key.isEmpty() ? tr("Saved as %1, without a signature: %2").arg(at, whyUnsigned) : tr("Saved and signed: %1").arg(at));
        });
    }
    m_paper->write(sealedReissue(m_presenter.account(), path, m_presenter.telling()), Signing::IfPossible, Asking::Person);
}

} // namespace cf::ui
