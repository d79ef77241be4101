#include "app/sandbox/estate/estate_page.h"

#include "app/sandbox/estate/estate_truth.h"
#include "models/domain/repository.h"
#include "models/search/copies.h"

namespace cf::estate {

namespace {

QByteArray bytes(Text text) { return QByteArray(text.data(), qsizetype(text.size())); }
QByteArray bytes(QLatin1StringView text) { return QByteArray(text.data(), text.size()); }

void addTime(RowTape& row, const Time& time)
{
    if (!time.known) {
        row.null().null().null().null().null().null();
        return;
    }
    row.add(time.utc).add(time.wall).add(int(time.precision));
    row.addUnless(time.isUsualZone, time.zone).addUnless(time.isUsualText, time.text).add(int(time.assumed));
}

/// What needs a person's eye comes first.
ContentState worstContent(const EstateRecord& record)
{
    static constexpr ContentState order[] = {ContentState::Altered, ContentState::Mismatch, ContentState::Missing};
    for (const ContentState bad : order) {
        for (const MadeRendition& file : record.renditions) {
            if (file.content == bad) {
                return bad;
            }
        }
    }
    return ContentState::Present;
}

TextState worstText(const EstateRecord& record)
{
    static constexpr TextState order[] = {TextState::Unreadable, TextState::Encrypted, TextState::Unsupported,
                                          TextState::NoText};
    for (const TextState bad : order) {
        for (const MadeRendition& file : record.renditions) {
            if (file.textState == bad) {
                return bad;
            }
        }
    }
    return TextState::Extracted;
}

class Parts
{
public:
    void add(const QByteArray& folded)
    {
        if (!folded.isEmpty()) {
            m_joined += m_joined.isEmpty() ? folded : " \xC2\xB6 " + folded;
        }
    }
    QByteArray take() { return std::move(m_joined); }

private:
    QByteArray m_joined;
};

QByteArray digitsIn(Text text)
{
    QByteArray digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    return digits;
}

} // namespace

PageMaker::PageMaker(const EstateGenerator& generator, bool withTruth)
    : m_generator(generator)
    , m_withTruth(withTruth)
    , m_packer(std::make_unique<store::TextPacker>())
{
    for (int i = 0; i < repositoryCount; ++i) {
        const Text name = repositoryName(i);
        m_repositories[size_t(i)] =
            repositoryId(RepositoryKind::Folder, QString::fromLatin1(name.data(), qsizetype(name.size()))).value().toUtf8();
    }
}

void PageMaker::useDictionary(const QByteArray& dictionary)
{
    if (dictionary != m_dictionary) {
        m_packer = std::make_unique<store::TextPacker>(dictionary);
        m_dictionary = dictionary;
    }
}

Result<EstatePage> PageMaker::make(quint64 first, quint64 count)
{
    EstatePage page;
    page.first = first;
    page.count = count;
    m_documents.reserve(count);
    for (quint64 number = first; number < first + count; ++number) {
        m_generator.make(number, m_record);
        addRecord(page, m_record);
        if (m_withTruth) {
            addTruth(page.truth, m_record);
        }
    }
    CF_TRY(page.index, search::prepare(std::exchange(m_documents, {}), m_frequent));
    return page;
}

/// Stands for SHA-256 until documents are made on demand: 32 bytes that differ where the bytes would.
QByteArray PageMaker::digest(quint64 key) const
{
    Dice dice(m_generator.seed(), Subject::Document, key);
    QByteArray hash(32, Qt::Uninitialized);
    for (qsizetype at = 0; at < 32; at += 8) {
        const quint64 part = dice.next();
        std::memcpy(hash.data() + at, &part, 8);
    }
    return hash;
}

void PageMaker::addRecord(EstatePage& page, const EstateRecord& r)
{
    const QByteArray id =
        m_identity.derive("cm-", {view(m_repositories[size_t(r.repository)]), r.renditions[0].path});
    page.ids.push_back(id);
    page.tapes[int(Table::Communication)]
        .add(qint64(r.number + 1))
        .add(id)
        .add(r.repository + 1)
        .add(r.renditions[0].path)
        .add(r.known);
    search::NewDocument& document = m_documents.emplace_back();
    document.communication = qint64(r.number + 1);
    document.repository = r.repository + 1;
    document.firstKnown = r.known;
    document.lastChanged = std::max(r.known, r.knownAsIs);
    for (const MadeLeg& leg : r.legs) {
        for (const MadeEvent& event : leg.events) {
            document.lastChanged = std::max(document.lastChanged, event.known);
        }
    }
    document.sentWall = r.sent.wall;
    document.sentUtc = r.sent.utc;
    document.issuedUtc = r.issued.known ? std::optional(r.issued.utc) : std::nullopt;
    document.issuedWall = r.issued.known ? std::optional(r.issued.wall) : std::nullopt;
    document.templateCode = bytes(templateCode(r.usages[0].tmpl));
    document.kind = {bytes(code(r.state)),      bytes(r.type),     m_fold.trimmed(r.type),
                     bytes(r.unit),             m_fold.trimmed(r.unit), bytes(r.campaign),
                     m_fold.trimmed(r.campaign), bytes(r.retentionClass), m_fold.trimmed(r.retentionClass),
                     bytes(r.language),         bytes(r.cycle),   bytes(r.eventKind),
                     m_fold.trimmed(r.eventKind)};
    if (!r.earlierTitle.empty()) {
        addFact(page, r, true);
    }
    addFact(page, r, false);
    addFiles(page, r, document);
    addLegs(page, r, document);
    addRest(page, r, document);
    addWords(r, document);
}

void PageMaker::addFact(EstatePage& page, const EstateRecord& r, bool earlier)
{
    RowTape& row = page.tapes[int(Table::Fact)];
    const auto identifier = [&](Text value) { row.add(value).add(m_fold.identifier(value)); };
    const auto name = [&](Text value) { row.add(value).add(m_fold.trimmed(value)); };
    row.add(qint64(r.number + 1)).add(earlier ? r.known : r.knownAsIs).addOrNull(earlier, r.knownAsIs).add(r.issued.utc);
    row.blob(digest(r.number * 2 + quint64(earlier) + (quint64(1) << 62)).first(16)).add(r.repository + 1).add(int(MetadataConfidence::Indexed));
    identifier(r.documentId);
    row.add(earlier ? r.earlierTitle : r.title);
    name(r.type);
    row.add(r.purpose);
    name(r.campaign);
    row.add(r.cycle);
    name(r.batch);
    name(r.unit);
    row.add(r.brand).add(r.language);
    for (const Text id : {r.account, r.policy, r.claim, r.caseId, r.loan, Text(), r.package}) {
        identifier(id);
    }
    name(r.retentionClass);
    row.add("").add("").add("").add(code(r.state)).add(int(Communication::SentBasis::Dispatch));
    const MadeLeg& first = r.legs[0];
    row.add(first.customer).add(first.recipient).add(m_fold.words(first.recipient)).add(code(first.channel));
    row.add(code(first.state)).add(code(gradeOf(first.state, first.channel))).add(first.reason);
    row.add(templateCode(r.usages[0].tmpl)).add(QByteArray::number(r.usages[0].version)).add(int(r.legs.size()));
    row.add(code(worstContent(r))).add(textStateCode(worstText(r)));
    addTime(row, r.issued);
    addTime(row, r.sent);
    identifier(r.event);
    name(r.eventKind);
    row.add(first.channelReason);
    addTime(row, r.happened);
}

void PageMaker::addFiles(EstatePage& page, const EstateRecord& r, search::NewDocument& document)
{
    Parts bodies;
    std::vector<QByteArray> seen;
    for (size_t i = 0; i < r.renditions.size(); ++i) {
        const MadeRendition& file = r.renditions[i];
        const qint64 source = qint64(r.number) * 4 + qint64(i) + 1;
        const QByteArray hash = digest(file.contentKey);
        const QByteArray observed = file.content == ContentState::Altered ? digest(~file.contentKey - 1) : hash;
        RowTape& row = page.tapes[int(Table::Source)].add(source).add(r.repository + 1).add(file.path).add(file.version);
        row.add(file.bytes).blob(hash);
        observed == hash ? row.null() : row.blob(observed);
        row.add(code(file.content)).add(r.known).add(readUntil);
        row.addOrNull(file.content == ContentState::Missing, readUntil);
        page.tapes[int(Table::Custody)].add(source).add(r.known).blob(hash);
        RowTape& rendition = page.tapes[int(Table::Rendition)];
        rendition.add(qint64(r.number + 1)).add(int(i));
        rendition.add(r.known).add(source).add(code(file.role)).add(file.fileName).add(file.mime).add(file.format);
        rendition.add(r.language);
        if (file.content == ContentState::Mismatch) {
            rendition.blob(digest(~file.contentKey - 2));
        } else {
            rendition.null();
        }
        page.tapes[int(Table::Content)].blob(hash).add(textStateCode(file.textState)).add(file.mime).add(file.pages)
            .blob(m_packer->pack(QByteArrayView(file.body.data(), qsizetype(file.body.size()))));
        document.files.push_back({bytes(file.format), bytes(code(file.content)), bytes(textStateCode(file.textState)),
                                  file.pages > 0 ? std::optional<qint64>(file.pages) : std::nullopt, false});
        if (const QByteArray words = m_fold.words(file.body); std::find(seen.begin(), seen.end(), words) == seen.end()) {
            bodies.add(words);
            seen.push_back(words);
        }
    }
    document.words.body = bodies.take();
}

void PageMaker::addLegs(EstatePage& page, const EstateRecord& r, search::NewDocument& document)
{
    const Text repository = view(m_repositories[size_t(r.repository)]);
    std::array<QByteArray, 4> envelopes;
    for (size_t i = 0; i < r.envelopes.size(); ++i) {
        const MadeEnvelope& envelope = r.envelopes[i];
        envelopes[i] = m_identity.derive("en-", {repository, envelope.code});
        if (envelope.owner == r.number) {
            page.tapes[int(Table::Envelope)].add(qint64(r.number * 4 + i + 1)).add(envelopes[i]).add(envelope.code)
                .add(m_fold.identifier(envelope.code)).add(envelope.household).add(m_fold.identifier(envelope.household))
                .add(code(envelope.channel));
        }
    }
    int events = 0;
    for (size_t i = 0; i < r.legs.size(); ++i) {
        const MadeLeg& leg = r.legs[i];
        const MadeEnvelope& envelope = r.envelopes[size_t(leg.envelope)];
        const QLatin1StringView grade = code(gradeOf(leg.state, leg.channel));
        RowTape& row = page.tapes[int(Table::Leg)].add(qint64(r.number + 1)).add(int(i) + 1).add(int(i));
        row.add(qint64(envelope.owner * 4 + quint64(leg.envelope) + 1)).add(r.known);
        row.add(leg.customer).add(m_fold.identifier(leg.customer)).add(leg.recipient).add(m_fold.words(leg.recipient));
        row.add(code(leg.role)).add(code(leg.channel)).add(leg.platform).add(leg.address).add(m_fold.words(leg.address));
        row.add(m_fold.folded(leg.email)).add(leg.phone).add(digitsIn(leg.phone)).add(code(leg.state)).add(leg.reason).add(grade);
        const bool delivered = leg.deliveredUtc != 0;
        row.addOrNull(delivered, leg.deliveredUtc).addOrNull(delivered, leg.deliveredWall).addOrNull(delivered, int(Precision::Second));
        row.add(leg.channelReason);
        document.deliveredWalls.push_back(delivered ? std::optional(leg.deliveredWall) : std::nullopt);
        document.legs.push_back({bytes(code(leg.channel)), bytes(code(leg.state)), bytes(grade), bytes(leg.reason), bytes(leg.platform)});
        document.channelReasons.push_back(bytes(leg.channelReason));
        for (const MadeEvent& event : leg.events) {
            RowTape& happened = page.tapes[int(Table::Event)];
            happened.add(qint64(r.number + 1)).add(++events).add(int(i) + 1).add(event.known).add(event.code).add(code(event.state));
            happened.add(code(gradeOf(event.state, leg.channel))).add(event.reason).add(event.source).add(event.received);
            addTime(happened, event.at);
        }
    }
}

void PageMaker::addRest(EstatePage& page, const EstateRecord& r, search::NewDocument& document)
{
    addCopyKeys(r, document);
    for (const MadeUsage& usage : r.usages) {
        const qint64 version = versionRow(r.repository, usage.tmpl, usage.version);
        page.tapes[int(Table::Usage)].add(qint64(r.number + 1)).add(version).add(usage.approvedBy).add(r.known);
        document.usages.emplace_back(version, bytes(usage.approvedBy));
    }
    int position = 0;
    for (const auto& [name, value] : r.attributes) {
        page.tapes[int(Table::Attribute)].add(qint64(r.number + 1)).add(position++).add(r.known).add(name)
            .add(m_fold.trimmed(name)).add(value).add(m_fold.trimmed(value));
    }
    for (const MadeRelation& relation : r.relations) {
        page.tapes[int(Table::Relation)].add(qint64(r.number + 1)).add(r.known).add(code(relation.kind)).add(relation.target)
            .add(m_fold.identifier(relation.target));
    }
}

void PageMaker::addCopyKeys(const EstateRecord& r, search::NewDocument& document)
{
    for (const MadeRendition& file : r.renditions) {
        for (const MadeLeg& leg : r.legs) {
            const QByteArray customer = m_fold.identifier(leg.customer);
            const qint64 key = search::copyKey(digest(file.contentKey), std::nullopt, customer);
            if (auto& keys = document.copyKeys; !customer.isEmpty() && std::find(keys.begin(), keys.end(), key) == keys.end()) {
                keys.push_back(key);
            }
        }
    }
}

void PageMaker::addWords(const EstateRecord& r, search::NewDocument& document)
{
    Parts facts, recipients, addresses;
    const auto words = [&](Text text) { facts.add(m_fold.words(text)); };
    const auto identifier = [&](Text text) {
        const QByteArray written = m_fold.words(text), meant = m_fold.words(view(m_fold.identifier(text)));
        facts.add(written);
        if (meant != written) {
            facts.add(meant);
        }
    };
    const auto identify = [&](index::Field field, QByteArray key) {
        if (!key.isEmpty()) {
            document.words.identifiers.emplace_back(field, std::move(key));
        }
    };
    using index::Field;
    identify(Field::Account, m_fold.identifier(r.account));
    identify(Field::Batch, m_fold.trimmed(r.batch));
    identify(Field::Case, m_fold.identifier(r.caseId));
    identify(Field::Claim, m_fold.identifier(r.claim));
    identify(Field::Document, m_fold.identifier(r.documentId));
    identify(Field::Event, m_fold.identifier(r.event));
    identify(Field::Loan, m_fold.identifier(r.loan));
    identify(Field::Package, m_fold.identifier(r.package));
    identify(Field::Policy, m_fold.identifier(r.policy));
    for (const MadeLeg& leg : r.legs) {
        const MadeEnvelope& envelope = r.envelopes[size_t(leg.envelope)];
        identify(Field::Customer, m_fold.identifier(leg.customer));
        identify(Field::Email, m_fold.folded(leg.email));
        identify(Field::Phone, digitsIn(leg.phone));
        identify(Field::Envelope, m_fold.identifier(envelope.code));
        identify(Field::Household, m_fold.identifier(envelope.household));
    }
    document.words.title = m_fold.words(r.title);
    words(r.type);
    for (const Text id : {r.documentId, r.account, r.policy, r.claim, r.caseId, r.loan, r.event}) {
        if (!id.empty()) {
            identifier(id);
        }
    }
    words(r.campaign);
    words(r.batch);
    words(r.eventKind);
    for (const MadeLeg& leg : r.legs) {
        identifier(leg.customer);
        words(leg.recipient);
        words(leg.address);
        recipients.add(m_fold.words(leg.recipient));
        addresses.add(m_fold.words(leg.address));
        words(leg.email);
        if (!leg.phone.empty()) {
            identifier(leg.phone);
        }
    }
    for (const MadeUsage& usage : r.usages) {
        identifier(templateCode(usage.tmpl));
    }
    for (const auto& [name, value] : r.attributes) {
        identifier(value);
    }
    document.words.facts = facts.take();
    document.words.recipients = recipients.take();
    document.words.addresses = addresses.take();
}

} // namespace cf::estate
