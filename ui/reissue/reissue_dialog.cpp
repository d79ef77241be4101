#include "ui/reissue/reissue_dialog.h"

#include "ui/exceptions/exception_dialog.h"
#include "ui/exceptions/exception_words_presenter.h"
#include "ui/reissue/call_back_form.h"
#include "ui/reissue/reissue_preview.h"

#include "ui/search/words_presenter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/line_field.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

QWidget* named(const QString& title, QWidget* field, const QString& name)
{
    field->setObjectName(name);
    return titled(title, field);
}

template <class E> void addAll(QComboBox* box, const std::vector<E>& all, QString (*word)(E))
{
    for (const E one : all) {
        box->addItem(word(one), int(one));
    }
}

QWidget* sideBySide(QWidget* left, QWidget* right)
{
    auto* row = new QWidget;
    auto* box = new QHBoxLayout(row);
    box->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(box, 16);
    box->addWidget(left, 1);
    box->addWidget(right, 1);
    return row;
}

} // namespace

ReissueDialog::ReissueDialog(QWidget* window, const ReissueParts& parts, const CommunicationId& communication, const QString& customer)
    : Overlay(window, u"reissueDialog"_s, tr("Send again"), 760)
    , m_parts(parts)
    , m_presenter(parts)
    , m_stack(new QStackedWidget)
    , m_what(wrapped(u"reissueWhat"_s, Type::BodyStrong, Ink::Fact))
    , m_meaning(wrapped(u"reissueMeaning"_s, Type::Caption, Ink::Secondary))
    , m_hash(wrapped(u"reissueHash"_s, Type::Caption, Ink::Secondary))
    , m_reach(wrapped(u"reissueReach"_s, Type::Caption, Ink::Secondary))
    , m_ground(wrapped(u"reissueGround"_s, Type::Caption, Ink::Secondary))
    , m_concerns(wrapped(u"reissueConcerns"_s, Type::Body, Ink::Uncertain))
    , m_problems(wrapped(u"reissueProblems"_s, Type::Body, Ink::Failed))
    , m_done(wrapped(u"reissueDone"_s, Type::BodyStrong, Ink::Fact))
    , m_say(wrapped(u"reissueSay"_s, Type::Body, Ink::Fact))
    , m_left(wrapped(u"reissueTimeLeft"_s, Type::Caption, Ink::Secondary))
    , m_loading(wrapped(u"reissueLoading"_s, Type::Body, Ink::Secondary))
    , m_mode(new QComboBox)
    , m_channel(new QComboBox)
    , m_reason(new QComboBox)
    , m_requester(new QComboBox)
    , m_check(new QComboBox)
    , m_recipient(new QLineEdit)
    , m_address(new QLineEdit)
    , m_remark(new QLineEdit)
    , m_holder(new QLineEdit)
    , m_account(new QLineEdit)
    , m_document(new QLineEdit)
    , m_fee(new QLineEdit)
    , m_expiry(new QDateEdit)
    , m_hasExpiry(new QCheckBox(tr("Valid until")))
    , m_marked(new QCheckBox(tr("Mark it as a copy")))
    , m_record(new LinkButton(u"reissueRecordOutcome"_s, tr("Record the outcome…")))
    , m_paper(nullptr)
    , m_submit(button(u"reissueSubmit"_s, tr("Ask for it"), {}, Emphasis::Primary))
    , m_draft(button(u"reissueDraft"_s, tr("Keep as a draft")))
    , m_close(button(u"reissueClose"_s, tr("Cancel")))
    , m_undo(button(u"reissueUndo"_s, tr("Take back")))
    , m_preview(button(u"reissuePreviewButton"_s, tr("What would be sent…"), u"page"_s))
    , m_timer(new QTimer(this))
{
    setKept(true);
    m_stack->addWidget(column({m_loading}));
    m_stack->addWidget(makeForm());
    m_stack->addWidget(makeDone());
    content()->addWidget(m_stack);
    addButtons({m_preview, m_close, m_undo, m_draft, m_submit});
    connect(m_preview, &QPushButton::clicked, this, [this] { (new ReissuePreview(parentWidget(), m_parts, m_presenter.request()))->open(); });
    connect(m_submit, &QPushButton::clicked, &m_presenter, &ReissuePresenter::submit);
    connect(m_record, &QAbstractButton::clicked, this, &ReissueDialog::recordOutcome);
    connect(m_draft, &QPushButton::clicked, &m_presenter, &ReissuePresenter::keepDraft);
    connect(m_undo, &QPushButton::clicked, &m_presenter, &ReissuePresenter::takeBack);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_mode, &QComboBox::activated, this, [this] { m_presenter.setMode(ReissueMode(m_mode->currentData().toInt())); });
    connect(m_channel, &QComboBox::activated, this, [this] { m_presenter.setChannel(Channel(m_channel->currentData().toInt())); });
    connect(m_reason, &QComboBox::activated, this, [this] { m_presenter.setReason(ReissueReason(m_reason->currentData().toInt())); });
    connect(m_recipient, &QLineEdit::textEdited, &m_presenter, &ReissuePresenter::setRecipient);
    connect(m_address, &QLineEdit::textEdited, &m_presenter, &ReissuePresenter::setAddress);
    connect(m_remark, &QLineEdit::textEdited, &m_presenter, &ReissuePresenter::setRemark);
    connect(m_fee, &QLineEdit::textEdited, &m_presenter, &ReissuePresenter::setFee);
    connect(m_marked, &QCheckBox::clicked, &m_presenter, &ReissuePresenter::setMarked);
    for (QComboBox* one : {m_requester, m_check}) {
        connect(one, &QComboBox::activated, this, &ReissueDialog::noteAuthority);
    }
    for (QLineEdit* one : {m_holder, m_account, m_document}) {
        connect(one, &QLineEdit::textEdited, this, &ReissueDialog::noteAuthority);
    }
    connect(m_hasExpiry, &QCheckBox::clicked, this, &ReissueDialog::noteAuthority);
    connect(m_expiry, &QDateEdit::dateChanged, this, &ReissueDialog::noteAuthority);
    m_timer->setInterval(500);
    connect(m_timer, &QTimer::timeout, this, &ReissueDialog::tick);
    connect(&m_presenter, &ReissuePresenter::changed, this, &ReissueDialog::follow);
    m_presenter.begin(communication, customer);
    follow();
}

QWidget* ReissueDialog::makeForm()
{
    addAll(m_mode, allReissueModes(), modeWord);
    addAll(m_reason, allReissueReasons(), reasonWord);
    addAll(m_requester, allRequesters(), requesterWord);
    addAll(m_check, allIdentityChecks(), checkWord);
    m_hasExpiry->setObjectName(u"reissueHasExpiry"_s);
    m_marked->setObjectName(u"reissueMarked"_s);
    m_expiry->setObjectName(u"reissueExpiry"_s);
    m_expiry->setAccessibleName(tr("Valid until"));
    m_expiry->setCalendarPopup(true);
    m_expiry->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_expiry->setEnabled(false);
    m_remark->setPlaceholderText(tr("What the customer said; it stands in the case"));
    m_document->setPlaceholderText(tr("Its reference"));
    m_fee->setPlaceholderText(tr("None"));
    m_holder->setPlaceholderText(tr("Name, and of which office"));
    m_account->setPlaceholderText(tr("All letters of the customer"));
    m_paper = column({sideBySide(named(tr("Who acts for the customer"), m_holder, u"reissueHolder"_s), named(tr("Covers this account alone"), m_account, u"reissueAccount"_s)),
                      sideBySide(named(tr("Document that shows it"), m_document, u"reissueDocument"_s), rowOf({m_hasExpiry, m_expiry})), m_reach},
                     12);
    auto* who = sideBySide(named(tr("Who asks"), m_requester, u"reissueRequester"_s), named(tr("Identity checked by"), m_check, u"reissueCheck"_s));
    auto* how = sideBySide(column({named(tr("In which way"), m_mode, u"reissueMode"_s), m_meaning}, 4), column({named(tr("Channel"), m_channel, u"reissueChannel"_s), m_ground}, 4));
    auto* where = sideBySide(named(tr("To whom"), m_recipient, u"reissueRecipient"_s), named(tr("Address or number"), m_address, u"reissueAddress"_s));
    auto* why = sideBySide(named(tr("Reason"), m_reason, u"reissueReason"_s), named(tr("Remark"), m_remark, u"reissueRemark"_s));
    auto* cost = sideBySide(named(tr("Fee"), m_fee, u"reissueFee"_s), rowOf({m_marked}));
    return column({m_what, m_hash, who, m_paper, how, where, why, cost, m_concerns, m_problems, rowOf({m_record, nullptr})}, 12);
}

QWidget* ReissueDialog::makeDone()
{
    QList<QWidget*> parts{m_done, m_say, m_left};
    if (m_parts.desk) {
        m_call = new CallBackForm({*m_parts.desk, m_parts.outbox, m_parts.clock, m_parts.businessZone, m_parts.person});
        parts << m_call;
    }
    QWidget* done = column(parts, 12);
    static_cast<QBoxLayout*>(done->layout())->addStretch(1);
    return done;
}

void ReissueDialog::noteAuthority()
{
    RequestAuthority authority{Requester(m_requester->currentData().toInt()), IdentityCheck(m_check->currentData().toInt()), {}, {}};
    m_expiry->setEnabled(m_hasExpiry->isChecked());
    if (actsForAnother(authority)) { // else its fields are hidden
        authority.document = m_document->text();
        authority.holder = m_holder->text();
        authority.account = m_account->text();
        authority.expiry = m_hasExpiry->isChecked() ? std::optional(m_expiry->date()) : std::nullopt;
    }
    m_presenter.setAuthority(authority);
}

void ReissueDialog::fillOnce()
{
    m_isFilled = true;
    const TimeTelling telling = m_presenter.telling();
    for (const evidence::ChannelChoice& one : m_presenter.check().channels) {
        m_channel->addItem(one.isOpen() ? channelWord(one.channel) : tr("%1 (closed)").arg(channelWord(one.channel)), int(one.channel));
    }
    const ReissueRequest& request = m_presenter.request();
    m_what->setText(request.originalDate.isEmpty() ? request.title : tr("%1, %2").arg(request.title, request.originalDate));
    m_hash->setText(request.sha256.isEmpty() ? QString() : tr("Archived in %1 · SHA-256 %2").arg(request.repository, QString::fromLatin1(request.sha256.toHex())));
    m_expiry->setDate(QDateTime::fromMSecsSinceEpoch(telling.calendar.now, telling.calendar.business).date().addYears(1));
    m_recipient->setText(request.recipient);
    m_marked->setChecked(!request.mark.isEmpty());
    m_record->hide();
    m_check->setFocus();
}

void ReissueDialog::follow()
{
    using State = ReissuePresenter::State;
    const State state = m_presenter.state();
    const bool isAsking = state == State::Asking || state == State::Submitting;
    const bool isOver = state == State::Submitted || state == State::TakenBack;
    if (state == State::Asking && !m_isFilled) {
        fillOnce();
    }
    m_stack->setCurrentIndex(isAsking ? 1 : isOver ? 2 : 0);
    m_loading->setText(state == State::Failed ? m_presenter.error() : tr("Reading what is known of the customer…"));
    m_submit->setVisible(isAsking);
    m_preview->setVisible(isAsking && m_parts.canCompare());
    m_draft->setVisible(isAsking);
    m_undo->setVisible(state == State::Submitted);
    m_close->setText(isOver || state == State::Failed ? tr("Close") : tr("Cancel"));
    if (isAsking) {
        const ReissueRequest& request = m_presenter.request();
        m_mode->setCurrentIndex(m_mode->findData(int(request.mode)));
        m_channel->setCurrentIndex(m_channel->findData(int(request.channel)));
        m_reason->setCurrentIndex(m_reason->findData(int(request.reason)));
        if (!m_address->hasFocus() || m_address->text() != request.address) {
            m_address->setText(request.address);
        }
        const bool takesAddress = request.channel != Channel::Portal;
        m_address->setEnabled(takesAddress);
        m_address->setPlaceholderText(takesAddress ? tr("Where it goes to") : tr("The portal knows the customer"));
        const cache::ComposeInput& made = request.mode == ReissueMode::RenderArchived ? m_presenter.check().rendered : m_presenter.check().regenerated;
        const bool isComposed = request.mode != ReissueMode::ResendArchived && made.trouble == cache::ComposeTrouble::None;
        m_meaning->setText(isComposed ? modeMeaning(request.mode) + u' ' + composeWords(made, request.mode, m_presenter.telling()) : modeMeaning(request.mode));
        const auto& channels = m_presenter.check().channels;
        const auto choice = std::ranges::find(channels, request.channel, &evidence::ChannelChoice::channel);
        m_ground->setText(choice == channels.end() ? QString() : groundSentence(*choice, m_presenter.telling()));
        m_paper->setVisible(actsForAnother(request.authority));
        m_reach->setText(reachSentence(request));
        m_reach->setVisible(!m_reach->text().isEmpty());
        m_concerns->setText(m_presenter.concerns().join(u'\n'));
        m_concerns->setVisible(!m_presenter.concerns().isEmpty());
        QStringList problems = m_presenter.problems();
        const bool isReachable = !m_presenter.workflow().isEmpty();
        if (!isReachable) {
            problems.prepend(tr("No workflow system is connected, so nobody could approve it. Connect one under Repositories."));
        }
        m_problems->setText(problems.join(u'\n'));
        m_problems->setVisible(!problems.isEmpty());
        const bool isRecordable = state == State::Asking && m_presenter.recordable();
        const bool wasRecordable = !m_record->isHidden();
        m_record->setVisible(isRecordable);
        if (isRecordable != wasRecordable) {
            isRecordable ? m_record->setFocus() : m_check->setFocus(); // what nothing can go on without comes first
        }
        m_submit->setEnabled(state == State::Asking && problems.isEmpty());
        m_draft->setEnabled(state == State::Asking && isReachable);
    }
    if (isOver) {
        const bool isDraft = state == State::Submitted && !m_presenter.undoUntil();
        m_done->setText(state == State::TakenBack ? tr("Taken back. Nothing left.")
                        : isDraft                 ? tr("Kept as a draft. Nothing was asked for yet. %1").arg(m_presenter.key())
                                                  : tr("Asked for, as %1. %2 starts a case; somebody else approves it.").arg(m_presenter.key(), m_presenter.workflow()));
        if (m_call) {
            m_call->setVisible(isDraft);
            m_call->setDraft(m_presenter.key(), m_presenter.request().communication, m_presenter.request().documentId);
        }
        m_say->setText(state == State::Submitted && !isDraft ? readBack(m_presenter.request()) : QString());
        m_say->setVisible(!m_say->text().isEmpty());
        m_timer->start();
        tick();
        m_close->setFocus();
    }
}

void ReissueDialog::recordOutcome()
{
    const evidence::LetterException* what = m_presenter.recordable();
    if (!what) {
        return;
    }
    const QString remark = tr("What failed with the letter, and how it goes on. It stands in Exceptions.");
    auto* dialog = new ExceptionDialog(parentWidget(), ExceptionAct::Outcome, exceptionName(*what), remark, {}, [this](const ExceptionDeed& deed) {
        const evidence::LetterException* shown = m_presenter.recordable();
        const auto bar = shown ? evidence::deedBar(*shown, m_presenter.outcomeDeed(deed.value, deed.note)) : std::nullopt;
        return bar ? exceptionBarWords(*shown, *bar, m_presenter.telling()) : QString();
    });
    connect(dialog, &QDialog::finished, m_check, [this] { QTimer::singleShot(0, m_check, [this] { m_record->isVisible() ? m_record->setFocus() : m_check->setFocus(); }); });
    connect(dialog, &ExceptionDialog::confirmed, &m_presenter, [this](ExceptionAct, const QString& outcome, const QString& note) { m_presenter.recordOutcome(outcome, note); });
    dialog->open();
}

void ReissueDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        m_submit->isVisible() ? m_submit->click() : m_close->click();
        return;
    }
    Overlay::keyPressEvent(event);
}

void ReissueDialog::tick()
{
    const std::optional<UtcMs> until = m_presenter.undoUntil();
    const UtcMs left = until ? *until - m_presenter.telling().calendar.now : 0;
    m_left->setText(left > 0 ? tr("It can be taken back for another %Ln second(s).", nullptr, int((left + 999) / 1000)) : QString());
    m_left->setVisible(left > 0);
    if (left <= 0) {
        m_timer->stop();
    }
}

} // namespace cf::ui
