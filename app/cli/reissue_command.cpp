#include "app/cli/reissue_command.h"

#include "app/cli/authority_argument.h"
#include "app/cli/typed_codes.h"
#include "ui/search/words_presenter.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cf::cli {

bool ReissueCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(parser,
                QList<QCommandLineOption>{{u"mode"_s, tr("In which way: %1 (default %2).").arg(typedCodes(allReissueModes()), u"resend-archived"_s), u"MODE"_s},
                 {u"channel"_s, tr("By which channel: print, registered-mail, email, portal, sms; else the best that is open."), u"CHANNEL"_s},
                 {u"reason"_s, tr("Why: %1 (default %2).").arg(typedCodes(allReissueReasons()), u"not-received"_s), u"REASON"_s},
                 {u"remark"_s, tr("What was said; it stands in the case."), u"TEXT"_s},
                 {u"to"_s, tr("To whom, where it is not the recipient of the original."), u"NAME"_s},
                 {u"address"_s, tr("Address or number, where it is not the last known one."), u"ADDRESS"_s},
                 {u"customer"_s, tr("Whose copy, where the letter went to several."), u"ID"_s},
                 {u"fee"_s, tr("A fee, as the customer was told it."), u"FEE"_s},
                 {u"no-mark"_s, tr("Not marked as a copy.")},
                 {u"draft"_s, tr("Kept as a draft: nothing is asked for.")},
                 {u"call-back"_s, tr("With --draft: a task to call the customer back, 2026-03-14T10:00 in the zone of the business."), u"TIME"_s},
                 {u"call-by"_s, tr("Who calls, where it is not you."), u"NAME"_s},
                 {u"dry-run"_s, tr("Says what would be asked for and what stands against it; nothing is kept.")},
                 {u"json"_s, tr("Prints JSON.")}} + authorityOptions(),
                arguments,
                tr("Asks for a letter to be sent again. The request lies in the outbox when this ends, leaves after half a minute, and starts a case in the\n"
                   "workflow system, where somebody else approves it."))) {
        return false;
    }
    m_id = parser.positionalArguments().value(0);
    if (parser.positionalArguments().size() != 1) {
        return wrong(tr("name one communication"));
    }
    if (parser.isSet(u"mode"_s)) {
        const auto mode = reissueModeNamed(parser.value(u"mode"_s));
        if (!mode) {
            return wrong(tr("not a mode: %1").arg(parser.value(u"mode"_s)));
        }
        m_mode = *mode;
    }
    if (parser.isSet(u"reason"_s)) {
        const auto reason = reissueReasonNamed(parser.value(u"reason"_s));
        if (!reason) {
            return wrong(tr("not a reason: %1").arg(parser.value(u"reason"_s)));
        }
        m_reason = *reason;
    }
    if (parser.isSet(u"channel"_s)) {
        m_channel = fromCode<Channel>(parser.value(u"channel"_s).toUpper().replace(u'-', u'_'));
        if (!m_channel) {
            return wrong(tr("not a channel: %1").arg(parser.value(u"channel"_s)));
        }
    }
    const Result<RequestAuthority> authority = authorityFrom(parser, {});
    if (!authority) {
        return wrong(authority.error().detail);
    }
    m_authority = *authority;
    m_remark = parser.value(u"remark"_s);
    m_to = parser.value(u"to"_s);
    m_address = parser.value(u"address"_s);
    m_customer = parser.value(u"customer"_s);
    m_fee = parser.value(u"fee"_s);
    m_noMark = parser.isSet(u"no-mark"_s);
    m_draft = parser.isSet(u"draft"_s);
    m_dryRun = parser.isSet(u"dry-run"_s);
    m_json = parser.isSet(u"json"_s);
    m_callBy = parser.value(u"call-by"_s);
    if (parser.isSet(u"call-back"_s)) {
        m_callBack = QDateTime::fromString(parser.value(u"call-back"_s), Qt::ISODate);
        if (!m_callBack.isValid() || m_callBack.timeSpec() != Qt::LocalTime) { // one with a zone would be read as one without
            return wrong(tr("not a time without a zone: %1").arg(parser.value(u"call-back"_s)));
        }
        if (!m_draft || m_dryRun) {
            return wrong(tr("--call-back goes with --draft"));
        }
    } else if (!m_callBy.isEmpty()) {
        return wrong(tr("--call-by goes with --call-back"));
    }
    return true;
}

void ReissueCommand::run(Program& program)
{
    if (m_callBack.isValid()) {
        m_callBy = m_callBy.isEmpty() ? Program::person() : m_callBy;
        m_calls = std::make_unique<ui::CallBacksPresenter>(ui::CallBackParts{program.desk(), program.outbox(), program.clock(), program.businessZone(), Program::person()});
        if (const QString fault = m_calls->faultOf(m_callBack.date(), m_callBack.time(), m_callBy); !fault.isEmpty()) { // before anything is kept
            complain(fault);
            finish(Usage);
            return;
        }
    }
    deliver(program.cache().record(m_id, {}), this, [this, &program](const Result<cache::Record>& record) {
        record ? begin(program, record->communication.id) : finishWithoutRecord(m_id, record.error());
    });
}

void ReissueCommand::begin(Program& program, const CommunicationId& id)
{
    ui::ReissueParts parts{program.cache(), program.searches(), program.outbox(), program.clock(), program.businessZone(), Program::person()};
    parts.desk = &program.desk();
    m_presenter = std::make_unique<ui::ReissuePresenter>(std::move(parts));
    connect(m_presenter.get(), &ui::ReissuePresenter::changed, this, &ReissueCommand::follow, Qt::QueuedConnection);
    m_presenter->begin(id, m_customer);
}

void ReissueCommand::follow()
{
    using State = ui::ReissuePresenter::State;
    if (m_isSaid) { // what was queued before
        return;
    }
    if (m_presenter->state() == State::Failed) {
        complain(m_presenter->error());
        finish(Failed);
        return;
    }
    if (m_presenter->state() == State::Submitted && m_isAsked) {
        m_callBack.isValid() ? noteCall() : say();
        return;
    }
    if (m_presenter->state() != State::Asking) {
        return;
    }
    if (m_isAsked) { // it could not be kept
        complain(m_presenter->problems().value(0));
        finish(Failed);
        return;
    }
    m_isAsked = true;
    m_presenter->setMode(m_mode);
    m_presenter->setReason(m_reason);
    m_presenter->setRemark(m_remark);
    m_presenter->setAuthority(m_authority);
    m_presenter->setFee(m_fee);
    m_presenter->setMarked(!m_noMark);
    if (m_channel) {
        m_presenter->setChannel(*m_channel);
    }
    if (!m_to.isEmpty()) {
        m_presenter->setRecipient(m_to);
    }
    if (!m_address.isEmpty()) {
        m_presenter->setAddress(m_address);
    }
    disconnect(m_presenter.get(), nullptr, this, nullptr); // what was queued by the setters says nothing new
    connect(m_presenter.get(), &ui::ReissuePresenter::changed, this, &ReissueCommand::follow, Qt::QueuedConnection);
    const bool isOpen = m_presenter->problems().isEmpty() && !m_presenter->workflow().isEmpty();
    if (m_dryRun || (!isOpen && !m_draft)) {
        say();
    } else {
        m_draft ? m_presenter->keepDraft() : m_presenter->submit();
        if (m_presenter->state() == State::Asking) {
            say();
        }
    }
}

void ReissueCommand::noteCall()
{
    if (m_isNoting) {
        return;
    }
    m_isNoting = true;
    connect(m_calls.get(), &ui::CallBacksPresenter::noted, this, [this](const QString& sentence) {
        m_callSaid = sentence;
        say();
    });
    connect(m_calls.get(), &ui::CallBacksPresenter::told, this, [this](const QString& sentence) {
        complain(sentence);
        say();
    });
    const ReissueRequest& request = m_presenter->request();
    m_calls->note(m_presenter->key(), request.communication, request.documentId, m_callBack.date(), m_callBack.time(), m_callBy);
}

QJsonObject ReissueCommand::json() const
{
    QJsonObject object{{u"request"_s, QJsonDocument::fromJson(reissueText(m_presenter->request())).object()},
                       {u"against"_s, QJsonArray::fromStringList(m_presenter->problems())},
                       {u"notes"_s, QJsonArray::fromStringList(m_presenter->concerns())},
                       {u"workflow"_s, m_presenter->workflow()},
                       {u"key"_s, m_presenter->key()},
                       {u"callBack"_s, !m_callSaid.isEmpty()}};
    if (const auto until = m_presenter->undoUntil()) {
        object.insert(u"leavesAt"_s, isoUtc(*until));
    }
    QJsonArray channels;
    for (const evidence::ChannelChoice& one : m_presenter->check().channels) {
        channels.append(QJsonObject{{u"channel"_s, QString(code(one.channel))}, {u"open"_s, one.isOpen()}, {u"ground"_s, ui::groundSentence(one, m_presenter->telling())}});
    }
    object.insert(u"channels"_s, channels);
    return object;
}

void ReissueCommand::say()
{
    m_isSaid = true;
    const bool isKept = !m_presenter->key().isEmpty();
    const bool isOpen = m_presenter->problems().isEmpty() && !m_presenter->workflow().isEmpty();
    if (m_json) {
        printJson(json());
    } else {
        const ReissueRequest& request = m_presenter->request();
        out() << tr("%1, %2: %3").arg(request.documentId, request.title, ui::modeWord(request.mode)) << Qt::endl;
        out() << tr("by %1 to %2, %3").arg(ui::channelWord(request.channel), request.recipient, request.address) << Qt::endl;
        if (const QString reach = ui::reachSentence(request); !reach.isEmpty()) {
            out() << reach << Qt::endl;
        }
        for (const QString& note : m_presenter->concerns()) {
            out() << u"  ! "_s << note << Qt::endl;
        }
        for (const QString& problem : m_presenter->problems()) {
            complain(problem);
        }
        if (m_presenter->workflow().isEmpty()) {
            complain(tr("no workflow system is connected, so nobody could approve it"));
        }
        if (const auto until = m_presenter->undoUntil()) {
            out() << tr("%1 leaves for %2 at %3").arg(m_presenter->key(), m_presenter->workflow(), isoUtc(*until)) << Qt::endl;
        } else if (isKept) {
            out() << tr("%1 is kept as a draft").arg(m_presenter->key()) << Qt::endl;
        }
        if (!m_callSaid.isEmpty()) {
            out() << m_callSaid << Qt::endl;
        }
    }
    const bool isCallLost = m_callBack.isValid() && m_callSaid.isEmpty();
    finish((isKept && !isCallLost) || (m_dryRun && isOpen) ? Done : Failed);
}

} // namespace cf::cli
