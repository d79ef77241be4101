#include "tests/support/search_random.h"

namespace cf::test {

using namespace query;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs day = 86'400'000;
constexpr UtcMs firstDay = 1'735'689'600'000; // 2025-01-01T00:00Z

QString l1(const char* text) { return QString::fromUtf8(text); }

} // namespace

QString SearchRandom::word()
{
    return l1(pick({"fee", "fees", "late", "notice", "Größe", "grosse", "naïve", "東京", "都", "x-ray", "2025", "a",
                    "Żółć", "state"}));
}

QString SearchRandom::text(int words)
{
    QString joined;
    for (int i = 0; i < words; ++i) {
        joined += word() + l1(pick({" ", " ", ", ", "\n", "\f"}));
    }
    return joined;
}

std::optional<Moment> SearchRandom::moment()
{
    if (one(6)) {
        return std::nullopt;
    }
    const QTimeZone zone(pick({"UTC", "Europe/Berlin", "Asia/Tokyo", "America/New_York"}));
    Moment moment = momentFromUtc(firstDay + below(120) * day + below(96) * (day / 96), zone);
    if (one(3)) {
        moment = *readMoment(QDateTime::fromMSecsSinceEpoch(moment.wall, Qt::UTC).date().toString(Qt::ISODate), zone);
    }
    return moment;
}

void SearchRandom::addEvents(RecipientLeg& leg)
{
    for (int i = below(3); i > 0; --i) {
        DeliveryEvent event;
        event.state = pick({DeliveryState::Dispatched, DeliveryState::Delivered, DeliveryState::BouncedHard,
                            DeliveryState::Opened, DeliveryState::ReturnedMail, DeliveryState::NoEvidence});
        event.grade = gradeOf(event.state, leg.channel);
        event.reason = l1(pick({"", "5.1.1", "5.2.2", "Moved"}));
        event.at = moment();
        event.id = deliveryEventId(leg.id, u"feed"_s, code(event.state), QString::number(m_engine()));
        leg.events.push_back(event);
    }
}

void SearchRandom::addLegs(Communication& c)
{
    const RepositoryId repository = c.renditions.front().source.repository;
    const Envelope envelope{envelopeId(repository, c.nativeKey), l1(pick({"", "ENV-1", "ENV-02"})),
                            l1(pick({"", "HH 1", "HH-2"})), Channel::Print};
    c.envelopes = {envelope};
    for (int i = pick({0, 1, 1, 1, 2, 2, 3}); i > 0; --i) {
        RecipientLeg leg;
        leg.envelope = envelope.id;
        leg.customer = l1(pick({"1", "01", "2", "A-3", "a3", ""}));
        leg.recipient = l1(pick({"Anna Müller", "anna muller", "Łukasz Żółć", "山田 太郎", "Bo", ""}));
        leg.channel = pick({Channel::Print, Channel::Email, Channel::Sms});
        leg.platform = l1(pick({"", "ses", "SES", "twilio"}));
        leg.address = l1(pick({"", "Am Markt 1", "Marktstraße 12"}));
        leg.email = l1(pick({"", "anna@example.org", "Bo.Late@example.com"}));
        leg.phone = l1(pick({"", "0170-12", "(0170) 12", "99"}));
        leg.id = legId(c.id, envelope.id, leg.customer + QString::number(i), leg.recipient, leg.channel);
        addEvents(leg);
        c.legs.push_back(leg);
    }
}

void SearchRandom::addParts(Communication& c, int number)
{
    const RepositoryId repository = c.renditions.front().source.repository;
    for (int i = below(3); i > 0; --i) {
        const QString templateCode = l1(pick({"FEE-CHG", "fee-chg", "COVER"})),
                      version = l1(pick({"3", "7", "2024.1", ""}));
        c.usages.push_back({templateVersionId(repository, templateCode, version), templateCode, version,
                            l1(pick({"", "Eva Late", "Bo"}))});
    }
    for (int i = below(3); i > 0; --i) {
        c.attributes.emplace_back(l1(pick({"Cost Centre", "cost centre", "Region"})),
                                  l1(pick({"Nord 7", "Süd", "A-3", ""})));
    }
    if (one(4)) {
        c.relations.push_back({RelationKind::ReissueOf, u"D-%1"_s.arg(below(number + 1))});
    }
}

Communication SearchRandom::communication(const SearchCorpus& corpus, int number)
{
    Communication c;
    const RepositoryId repository = corpus.archives[size_t(below(int(corpus.archives.size())))].repository.id;
    c.nativeKey = QString::number(number);
    c.id = communicationId(repository, c.nativeKey);
    for (int i = pick({1, 1, 1, 2}); i > 0; --i) {
        Rendition rendition;
        rendition.source = {repository, u"%1-%2"_s.arg(number).arg(i), {}, {}, {}};
        rendition.fileName = rendition.source.nativeId;
        rendition.mime = l1(pick({"application/pdf", "text/html", "message/rfc822"}));
        if (one(3)) {
            rendition.pageFrom = 1 + below(3);
            rendition.pageCount = one() ? std::optional(1 + below(3)) : std::nullopt;
        }
        rendition.id = renditionId(c.id, rendition.source.nativeId, {}, rendition.pageFrom.value_or(0));
        c.renditions.push_back(rendition);
    }
    change(c);
    addLegs(c);
    addParts(c, number);
    return c;
}

/// What a repository may say otherwise the next time.
void SearchRandom::change(Communication& c)
{
    c.documentId = one(5) ? QString() : u"D-%1"_s.arg(c.nativeKey);
    c.title = text(below(3));
    c.type = l1(pick({"Notice", "notice ", "Late Notice", "Statement", ""}));
    c.campaign = l1(pick({"", "", "Spring 25", "spring 25"}));
    c.batch = l1(pick({"", "B-1"}));
    c.cycle = l1(pick({"", "2025-01"}));
    c.businessUnit = l1(pick({"Retail", "retail", "Größe AG", ""}));
    c.language = l1(pick({"de", "en", "EN", ""}));
    c.account = l1(pick({"", "00 77", "77", "7-8"}));
    c.policy = l1(pick({"", "P1"}));
    c.caseId = l1(pick({"", "C-1"}));
    c.workspace = l1(pick({"", "W 1"}));
    c.retentionClass = l1(pick({"", "R7", "r7"}));
    c.confidence = pick({MetadataConfidence::Indexed, MetadataConfidence::Indexed, MetadataConfidence::Orphan});
    c.state = pick({CommunicationState::Archived, CommunicationState::Draft});
    c.sent = moment();
    c.issued = moment();
    c.composed = moment();
    c.archived = moment();
}

FileTruth SearchRandom::file()
{
    FileTruth known;
    known.content = pick({ContentState::Present, ContentState::Present, ContentState::Present, ContentState::Altered,
                          ContentState::Missing, ContentState::Mismatch});
    known.verified = known.content == ContentState::Present && one();
    known.text.state = pick({TextState::Extracted, TextState::Extracted, TextState::Extracted, TextState::Encrypted,
                             TextState::TimedOut, TextState::NoText});
    if (known.text.state == TextState::Extracted) {
        known.text.text = text(below(12));
        known.text.pages = int(known.text.text.count(u'\f')) + 1;
    }
    return known;
}

std::unique_ptr<SearchCorpus> SearchRandom::corpus()
{
    auto corpus = std::make_unique<SearchCorpus>();
    QStringList fields;
    for (const FieldInfo& field : query::fields()) {
        if (field.source == DataSource::Archive && !one(12)) {
            fields << field.name;
        }
    }
    corpus->addRepository(u"North"_s, RepositoryKind::Folder, fields);
    corpus->addRepository(u"älter"_s, RepositoryKind::Documentum, fields.mid(0, below(int(fields.size()) + 1)));
    std::vector<Communication> all;
    for (int i = 0; i < 30; ++i) {
        if (!all.empty() && one(3)) { // what is known already, said otherwise, or with more events
            Communication& c = all[size_t(below(int(all.size())))];
            if (one()) {
                change(c);
            } else {
                std::for_each(c.legs.begin(), c.legs.end(), [&](RecipientLeg& leg) { addEvents(leg); });
            }
            corpus->put(c, firstDay + i * day, [&] {
                std::vector<FileTruth> same;
                for (const Rendition& r : c.renditions) {
                    same.push_back(corpus->files[r.source.nativeId]);
                }
                return same;
            }());
            continue;
        }
        all.push_back(communication(*corpus, i));
        std::vector<FileTruth> files;
        for (Rendition& rendition : all.back().renditions) {
            FileTruth known = file();
            if (one(4)) { // equal bytes say the same
                rendition.mime = u"application/pdf"_s;
                known.bytes = "shared";
                known.text = Extraction();
                known.text.state = TextState::Extracted;
                known.text.text = u"late fee"_s;
                known.text.pages = 1;
            }
            known.text.mime = rendition.mime;
            files.push_back(known);
        }
        corpus->put(all.back(), firstDay + i * day, files);
    }
    return corpus;
}

Value SearchRandom::identifier(std::initializer_list<const char*> values)
{
    const QString value = l1(pick(values));
    switch (below(5)) {
    case 0: return EndsWith{value.right(1 + below(2))};
    case 1: return Equals{value, true};
    default: return Equals{value, false};
    }
}

Term SearchRandom::codeTerm(Field field, std::initializer_list<const char*> values)
{
    const QString value = l1(pick(values));
    Term term;
    term.field = field;
    term.value = one(4) ? Value(StartsWith{value.left(2)}) : Value(Equals{value, one(5)});
    return term;
}

Value SearchRandom::date()
{
    const auto point = [&]() -> DatePoint {
        CalendarSpan span;
        span.date = QDate(2025, 1 + below(4), 1);
        span.unit = pick(
            {CalendarSpan::Unit::Year, CalendarSpan::Unit::Month, CalendarSpan::Unit::Day, CalendarSpan::Unit::Day});
        if (span.unit == CalendarSpan::Unit::Day) {
            span.date = span.date.addDays(below(28));
        } else if (span.unit == CalendarSpan::Unit::Year) {
            span.date = QDate(2025, 1, 1);
        }
        return span;
    };
    switch (below(5)) {
    case 0: return DateCompare{Comparison(below(4)), point()};
    case 1: return Age{one(), 1 + below(90), AgeUnit::Day};
    case 2: {
        CalendarSpan from, to;
        from.date = QDate(2025, 1, 1).addDays(below(60));
        to.date = from.date.addDays(below(40));
        return DateRange{one(4) ? std::nullopt : std::optional<DatePoint>(from), to};
    }
    default: return DateIn{point()};
    }
}

Term SearchRandom::legTerm()
{
    Term term;
    term.field = pick({Field::Customer, Field::Customer, Field::Channel, Field::Outcome, Field::State, Field::Grade,
                       Field::Recipient, Field::Reason, Field::Delivered, Field::Household, Field::Envelope,
                       Field::Platform, Field::Email, Field::Phone, Field::Address});
    switch (term.field) {
    case Field::Customer: term.value = identifier({"1", "0001", "2", "a 3", "9"}); break;
    case Field::Household: term.value = identifier({"hh1", "HH 2"}); break;
    case Field::Envelope: term.value = identifier({"env1", "ENV-2"}); break;
    case Field::Phone: term.value = identifier({"017012", "0170 12", "99"}); break;
    case Field::Channel: term.value = Equals{l1(pick({"print", "email", "sms"})), false}; break;
    case Field::Outcome:
        term.value = Equals{l1(pick({"bounced", "delivered", "failed", "pending", "no-evidence"})), false};
        break;
    case Field::State: term.value = Equals{l1(pick({"bounced-hard", "unknown", "draft", "dispatched"})), false}; break;
    case Field::Grade:
        term.value = one() ? Value(GradeCompare{Comparison(below(4)), pick({EvidenceGrade::B, EvidenceGrade::D})})
                           : Value(Equals{u"x"_s, false});
        break;
    case Field::Recipient:
        term.value = pick<Value>({Equals{u"muller"_s, false}, StartsWith{u"an"_s}, Equals{u"Łukasz Żółć"_s, true},
                                  Equals{u"太郎"_s, false}});
        break;
    case Field::Address: term.value = pick<Value>({Equals{u"markt 1"_s, false}, StartsWith{u"markt"_s}}); break;
    case Field::Email:
        term.value =
            pick<Value>({Equals{u"ANNA@example.org"_s, false}, Equals{u"example"_s, false}, StartsWith{u"lat"_s}});
        break;
    case Field::Delivered: term.value = date(); break;
    case Field::Platform: return codeTerm(term.field, {"ses", "Twilio"});
    default: return codeTerm(Field::Reason, {"5.1.1", "moved", "5.2.2"});
    }
    return term;
}

Term SearchRandom::otherTerm()
{
    Term term;
    switch (below(16)) {
    case 0: return codeTerm(Field::Type, {"notice", "Late Notice", "statement"});
    case 1: return codeTerm(Field::Unit, {"Retail", "grosse ag"});
    case 2: return codeTerm(Field::Language, {"de", "EN"});
    case 3:
        return codeTerm(pick({Field::Campaign, Field::Batch, Field::Cycle, Field::Class}),
                        {"spring 25", "b-1", "2025-01", "R7"});
    case 4: return codeTerm(Field::Template, {"fee-chg", "COVER"});
    case 5: return codeTerm(Field::Format, {"pdf", "html", "eml"});
    case 6:
        term.field = Field::TemplateVersion;
        term.value = pick<Value>({Equals{u"7"_s, false}, Equals{u"2024.1"_s, false}, NumberRange{3, 6},
                                  NumberCompare{Comparison::Greater, 3}});
        break;
    case 7:
        term.field = Field::Pages;
        term.value =
            pick<Value>({NumberCompare{Comparison::Greater, 1}, Equals{u"1"_s, false}, NumberRange{2, std::nullopt}});
        break;
    case 8:
        term.field = pick({Field::Account, Field::Policy, Field::Case, Field::Document, Field::Workspace});
        term.value = identifier({"77", "0077", "p-1", "C1", "D-3", "w1"});
        break;
    case 9:
        term.field = pick({Field::Sent, Field::Issued, Field::Composed, Field::Archived});
        term.value = date();
        break;
    case 10:
        term.field = Field::Is;
        term.value = Equals{l1(pick({"orphan", "altered", "missing", "mismatch", "encrypted", "unreadable", "duplicate",
                                     "verified", "held", "draft"})),
                            false};
        break;
    case 11:
        term.field = pick({Field::Missing, Field::Repository});
        term.value = Equals{term.field == Field::Missing ? l1(pick({"copy", "template", "metadata", "approval"}))
                                                         : l1(pick({"north", "dm", "ALTER"})),
                            false};
        break;
    case 12:
        term.field = Field::Reissue;
        term.value = one() ? Value(Present{}) : date();
        break;
    case 13:
        term.field = Field::Attribute;
        term.attribute = l1(pick({"cost centre", "region"}));
        term.value = pick<Value>({Equals{u"nord"_s, false}, StartsWith{u"su"_s}, Equals{u"A-3"_s, true}});
        break;
    case 14:
        term.field = Field::ApprovedBy;
        term.value = pick<Value>({Equals{u"late"_s, false}, StartsWith{u"b"_s}});
        break;
    default:
        term.field = Field::Sha256;
        term.value =
            Equals{QString::fromLatin1(QCryptographicHash::hash("shared", QCryptographicHash::Sha256).toHex()), false};
    }
    return term;
}

Term SearchRandom::term()
{
    const int kind = below(5);
    if (kind < 2) {
        return legTerm();
    }
    if (kind < 4) {
        return otherTerm();
    }
    Term term;
    term.field = Field::Text;
    switch (below(5)) {
    case 0: term.value = TextPhrase{word() + u' ' + word()}; break;
    case 1: term.value = TextWord{word().left(1 + below(3)), true}; break;
    case 2: term.value = TextNear{{word(), false}, {word(), one(3)}, below(4)}; break;
    case 3:
        term.field = Field::Subject;
        term.value = Equals{word(), false};
        break;
    default: term.value = TextWord{word(), false};
    }
    return term;
}

Expression SearchRandom::expression(int depth)
{
    if (depth == 0 || one(3)) {
        return of(term());
    }
    std::vector<Expression> children;
    for (int i = 2 + below(2); i > 0; --i) {
        children.push_back(expression(depth - 1));
    }
    switch (below(4)) {
    case 0: return any(std::move(children));
    case 1: return negated(expression(depth - 1));
    default: return all(std::move(children));
    }
}

search::Question SearchRandom::question()
{
    search::Question question;
    question.calendar = {firstDay + 100 * day, QTimeZone("Europe/Berlin"), Qt::Monday};
    question.query.where = one(12) ? everything() : expression(below(4));
    question.query.zone.kind = pick({Zone::Kind::Customer, Zone::Kind::Business, Zone::Kind::Utc, Zone::Kind::Named});
    if (question.query.zone.kind == Zone::Kind::Named) {
        question.query.zone.name = u"America/New_York"_s;
    }
    if (one(3)) {
        AsOf asOf;
        asOf.at.date = QDate(2025, 1, 1).addDays(below(32));
        question.query.asOf = asOf;
    }
    return question;
}

} // namespace cf::test
