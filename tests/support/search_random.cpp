#include "tests/support/search_random.h"

#include "models/search/shared_values.h"

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
        leg.customer = l1(pick({"1", "01", "2", "A-3", "a3", "A-003", "101", ""}));
        leg.recipient = l1(pick({"Anna Müller", "anna muller", "Łukasz Żółć", "山田 太郎", "Bo", ""}));
        leg.channel = pick({Channel::Print, Channel::Email, Channel::Sms});
        leg.platform = l1(pick({"", "ses", "SES", "twilio"}));
        leg.channelReason = l1(pick({"", "REGULATION", "regulation", "PREFERENCE"}));
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
    c.event = l1(pick({"", "EV-01-7", "ev 1 7", "EV-02-9"}));
    c.eventKind = l1(pick({"", "CLAIM_APPROVED", "claim_approved", "Policy issued"}));
    c.workspace = l1(pick({"", "W 1"}));
    c.retentionClass = l1(pick({"", "R7", "r7"}));
    c.confidence = pick({MetadataConfidence::Indexed, MetadataConfidence::Indexed, MetadataConfidence::Orphan});
    c.state = pick({CommunicationState::Archived, CommunicationState::Draft});
    c.sent = moment();
    c.issued = moment();
    c.composed = moment();
    c.archived = moment();
    c.happened = one(3) ? moment() : c.sent; // near the sending, or anywhere
    if (c.happened && c.happened->precision != Precision::Day) {
        const qint64 shift = pick<qint64>({-90 * 60'000, -61'001, -59'999, 0, 1000});
        c.happened->utc += shift;
        c.happened->wall += shift;
    }
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

std::unique_ptr<SearchCorpus> SearchRandom::corpus(bool mayBeNumbers)
{
    auto corpus = std::make_unique<SearchCorpus>();
    QStringList fields;
    for (const FieldInfo& field : query::fields()) {
        if (field.source == DataSource::Archive && !one(12)) {
            fields << field.name;
        }
    }
    const auto ids = [&] { return mayBeNumbers && one() ? cache::CustomerIds::Numbers : cache::CustomerIds::AsWritten; };
    corpus->addRepository(u"North"_s, RepositoryKind::Folder, fields, ids());
    corpus->addRepository(u"älter"_s, RepositoryKind::Documentum, fields.mid(0, below(int(fields.size()) + 1)), ids());
    std::vector<Communication> all;
    for (int i = 0; i < 30; ++i) {
        if (one(150)) {
            for (const auto column : {search::KindColumn, search::FateColumn, search::DayColumn, search::UsageColumn,
                                      search::OriginColumn, search::CampaignColumn, search::CycleColumn, search::FormatColumn}) {
                if (one(3)) {
                    corpus->crowd(column, int(one() ? index::ColumnPage::mostCodes : index::ColumnPage::fewestCoarse));
                }
            }
        }
        if (one(4)) { // so that what is read of the index now has to be brought up to date later
            corpus->askForEverything();
        }
        if (one(4)) {
            corpus->keepUp();
        }
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

void SearchRandom::stand(SearchCorpus& corpus)
{
    if (one(4)) {
        return; // nothing was ever worked out
    }
    SearchStandings& standings = corpus.standings;
    standings.areMarksTold = !one(5);
    for (const CommunicationId& id : corpus.order) {
        SearchStandings::Letter& letter = standings.letters[id];
        LetterStanding& standing = letter.standing;
        standing.repository = corpus.archives.front().repository.id;
        standing.isRecord = one();
        standing.isGone = one(8);
        standing.state = standing.isGone ? RetentionState::NotClassified : pick({RetentionState::Kept, RetentionState::Kept, RetentionState::Kept, RetentionState::Waiting, RetentionState::Permanent});
        if (standing.state == RetentionState::Kept) {
            const QDate today = QDateTime::fromMSecsSinceEpoch(firstDay + 100 * day, QTimeZone("Europe/Berlin")).date();
            standing.due = today.addDays(pick({-40, -1, 0, 1, 40}));
        }
        if (one(4)) {
            standing.blocks.push_back(pick({BlockReason::Transfer, BlockReason::Conflict, BlockReason::NotThere}));
        }
        for (const QString& code : {u"H-1"_s, u"H-2"_s}) {
            if (one(5)) {
                standing.holds.push_back({code, {}, one(), one(3)});
            }
        }
        if (one(4)) {
            letter.marks << u"under-review"_s << u"in-review"_s;
        }
        if (one(5)) {
            letter.marks << u"dispute"_s;
        }
    }
    const size_t all = corpus.order.size();
    const auto must = [](const Result<void>& done) { // as the corpus has it
        if (!done) {
            qFatal("how letters stand could not be written: %s", qPrintable(done.error().detail));
        }
    };
    must(standings.put(corpus.database(), corpus.order, one(3) ? size_t(below(int(all) + 1)) : all));
    if (one(4)) {
        must(standings.outdate(corpus.database(), corpus.order[size_t(below(int(all)))]));
    }
    must(cache::bumpRevision(corpus.database()));
}

} // namespace cf::test
