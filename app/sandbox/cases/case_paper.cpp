#include "app/sandbox/cases/case_paper.h"

#include "app/sandbox/cases/german_days.h"

namespace cf::sandbox {

using namespace Qt::StringLiterals;

void CasePaper::place(const QString& workspace, const QString& object, BusinessKind kind)
{
    m_workspace = workspace;
    m_object = object;
    m_kind = kind;
}

Communication CasePaper::document(const QString& id, const QString& type, QDate day) const
{
    Communication made;
    made.documentId = id;
    made.nativeKey = u"node:"_s + id;
    made.id = communicationId(m_rooms, made.nativeKey);
    made.title = made.type = type;
    made.businessUnit = u"Retail"_s;
    made.workspace = m_workspace;
    (m_kind == BusinessKind::Claim ? made.claim : m_kind == BusinessKind::Loan ? made.loan : made.caseId) = m_object;
    made.issued = momentFromUtc(berlinAt(day, 9, 0), berlin(), Precision::Day);
    made.record = ArchiveRecord{m_rooms, u"node-"_s + id, u"1"_s, {}, {}, {}, SentVersionBasis::None, {}, {}};
    Rendition file;
    file.role = RenditionRole::ArchivedOriginal;
    file.source = {m_rooms, id + u".txt"_s, {}, u"1"_s, u"1"_s};
    file.fileName = file.source.nativeId;
    file.mime = u"text/plain"_s;
    file.id = renditionId(made.id, file.source.nativeId, {}, 1);
    made.renditions = {file};
    return made;
}

Communication CasePaper::letter(const QString& id, const QString& type, UtcMs sent) const
{
    Communication made = document(id, type, QDateTime::fromMSecsSinceEpoch(sent, berlin()).date());
    made.sent = momentFromUtc(sent, berlin());
    made.sentBasis = Communication::SentBasis::Dispatch;
    made.usages = {{templateVersionId(m_rooms, u"CASE-LETTER"_s, u"2"_s), u"CASE-LETTER"_s, u"2"_s, u"lead@northgate.example"_s}};
    addRecipient(made, m_customer);
    return made;
}

void CasePaper::addRecipient(Communication& letter, const CaseCustomer& to) const
{
    RecipientLeg leg;
    leg.envelope = envelopeId(m_rooms, letter.nativeKey + to.id);
    leg.customer = to.id;
    leg.recipient = to.name;
    leg.role = letter.legs.empty() ? RecipientRole::Holder : RecipientRole::Joint;
    leg.channel = Channel::Print;
    leg.id = legId(letter.id, leg.envelope, leg.customer, leg.recipient, leg.channel);
    letter.envelopes.push_back({leg.envelope, {}, {}, leg.channel});
    letter.legs.push_back(leg);
}

QString berlinText(UtcMs at)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at, berlin());
    return local.toOffsetFromUtc(berlin().offsetFromUtc(local)).toString(Qt::ISODate);
}

} // namespace cf::sandbox
