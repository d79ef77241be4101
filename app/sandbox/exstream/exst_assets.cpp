#include "app/sandbox/exstream/exst_assets.h"

namespace cf::sandbox::exstream {

namespace {

using namespace Qt::StringLiterals;

constexpr UtcMs hour = 3'600'000, day = 24 * hour;
constexpr int blocksOfTemplate = 4, clauses = 40, wordingsLast = 5; // versions that a sentence stays as it is

QString text(estate::Text view) { return QString::fromUtf8(view.data(), qsizetype(view.size())); }
QString codeOf(int tmpl) { return text(estate::templateCode(tmpl)); }
int unitOf(int tmpl) { return tmpl * 7 / 3 % unitCount; }

QString typeOf(Part part)
{
    switch (part) {
    case Part::Application: return u"exstrapplication"_s;
    case Part::Document: return u"exstrdocument"_s;
    case Part::Page: return u"exstrpage"_s;
    case Part::Block:
    case Part::Clause: return u"exstrtextmessage"_s;
    case Part::Image: return u"image"_s;
    case Part::DataSource: return u"exstrdatasource"_s;
    case Part::CommunicationSet: return u"exstrcommunicationset"_s;
    case Part::Queue: return u"exstroutputqueue"_s;
    case Part::FlowModel: return u"flowmodel"_s;
    case Part::Draft: return u"exstrapplication"_s;
    default: return {};
    }
}

bool authorsApprove(int tmpl) { return unitName(unitOf(tmpl)) == u"Energy"; }

bool isOfTemplate(Part part) { return part == Part::Application || part == Part::Document || part == Part::Page || part == Part::Block; }

QString nameOf(const PartKey& key)
{
    static const QStringList queues{u"archive"_s, u"email"_s, u"sms_trigger"_s};
    const QString unit = unitName(key.unit);
    switch (key.part) {
    case Part::Application: return codeOf(key.tmpl);
    case Part::Document: return codeOf(key.tmpl) + u" document"_s;
    case Part::Page: return codeOf(key.tmpl) + u" page 1"_s;
    case Part::Block: return u"%1 block %2"_s.arg(codeOf(key.tmpl)).arg(key.number + 1);
    case Part::Clause: return key.number == unapprovedClause ? u"BLK-0815"_s : u"BLK-%1"_s.arg(key.number * 21, 4, 10, QChar(u'0'));
    case Part::Image: return u"Logo "_s + unit;
    case Part::DataSource: return u"Driver "_s + unit;
    case Part::CommunicationSet: return u"Correspondence "_s + unit;
    case Part::Queue: return queues.value(int(key.number));
    case Part::FlowModel: return u"Nightly batch "_s + unit;
    default: return u"Experiment %1"_s.arg(key.number + 1);
    }
}

bool isKnown(const PartKey& key)
{
    const bool hasUnit = key.unit >= 0 && key.unit < unitCount, isPlain = key.day == 0 && key.slot == 0;
    switch (key.part) {
    case Part::Application:
    case Part::Document:
    case Part::Page:
        return isPlain && key.tmpl < estate::templateCount && key.unit == unitOf(key.tmpl) && key.number <= (isCodeReused(key.tmpl) ? 1U : 0U);
    case Part::Block: return isPlain && key.tmpl < estate::templateCount && key.unit == unitOf(key.tmpl) && key.number < blocksOfTemplate;
    case Part::Clause: return isPlain && key.unit == 0 && key.tmpl == 0 && key.number <= clauses;
    case Part::Queue: return isPlain && hasUnit && key.tmpl == 0 && key.number < 3;
    case Part::Image:
    case Part::DataSource:
    case Part::CommunicationSet:
    case Part::FlowModel: return isPlain && hasUnit && key.tmpl == 0 && key.number == 0;
    case Part::Draft: return isPlain && key.unit == 0 && key.tmpl == 0 && key.number < 3;
    default: return false;
    }
}

QString domainOf(const PartKey& key)
{
    return key.part == Part::Clause || key.part == Part::Image ? rootDomain : key.part == Part::Draft ? u"Test"_s : unitName(key.unit);
}

} // namespace

QString stateWord(AssetState state)
{
    static const QStringList words{u"DRAFT"_s, u"REVIEW"_s, u"APPROVED"_s, u"REJECTED"_s};
    return words[int(state)];
}

int firstDayOf(int tmpl, int version)
{
    const int count = estate::versionCount(tmpl);
    return ((version - 1) * estate::days + count - 1) / count;
}

UtcMs dayBegins(int at) { return estate::berlinUtc((estate::firstDay + at) * estate::msInDay); }

QString Assets::person(quint64 number) const { return text(m_generator.vocabulary().family(number)); }

QList<PartKey> Assets::in(const QString& domain) const
{
    QList<PartKey> all;
    if (domain == rootDomain) {
        for (quint64 number = 0; number <= clauses; ++number) {
            all.append({Part::Clause, 0, 0, 0, 0, number});
        }
        for (int unit = 0; unit < unitCount; ++unit) {
            all.append({Part::Image, unit, 0, 0, 0, 0});
        }
    } else if (domain == u"Test") {
        for (quint64 number = 0; number < 3; ++number) {
            all.append({Part::Draft, 0, 0, 0, 0, number});
        }
    }
    for (int unit = 0; unit < unitCount; ++unit) {
        if (unitName(unit) != domain) {
            continue;
        }
        for (int tmpl = 0; tmpl < estate::templateCount; ++tmpl) {
            if (unitOf(tmpl) != unit) {
                continue;
            }
            for (quint64 generation = 0; generation <= (isCodeReused(tmpl) ? 1U : 0U); ++generation) {
                for (const Part part : {Part::Application, Part::Document, Part::Page}) {
                    all.append({part, unit, 0, 0, tmpl, generation});
                }
            }
            for (quint64 block = 0; block < blocksOfTemplate; ++block) {
                all.append({Part::Block, unit, 0, 0, tmpl, block});
            }
        }
        for (const Part part : {Part::DataSource, Part::CommunicationSet, Part::FlowModel}) {
            all.append({part, unit, 0, 0, 0, 0});
        }
        for (quint64 queue = 0; queue < 3; ++queue) {
            all.append({Part::Queue, unit, 0, 0, 0, queue});
        }
    }
    return all;
}

const Asset* Assets::find(const PartKey& key) const
{
    if (!isKnown(key)) {
        return nullptr;
    }
    auto found = m_made.find(key);
    if (found == m_made.end()) {
        found = m_made.emplace(key, made(key)).first;
    }
    return &found->second;
}

const Asset* Assets::named(QStringView id) const
{
    const auto key = partNamed(id);
    return key ? find(*key) : nullptr;
}

Asset Assets::made(const PartKey& key) const
{
    Asset asset;
    asset.key = key;
    asset.id = partId(key);
    asset.type = typeOf(key.part);
    asset.name = nameOf(key);
    asset.domain = domainOf(key);
    if (isOfTemplate(key.part)) {
        asset.code = codeOf(key.tmpl);
        asset.description = text(estate::typeOf(key.tmpl));
    }
    switch (key.part) {
    case Part::Application: addOfTemplate(asset, 0); break;
    case Part::Document: addOfTemplate(asset, 1); break;
    case Part::Page: addOfTemplate(asset, 2); break;
    case Part::Block: addOfBlock(asset); break;
    case Part::Image: addShared(asset, {0, 1'100, 2'600}); break;
    case Part::Clause: addShared(asset, {0, 900, 1'900, 2'900}); break;
    default: addShared(asset, {0}); break;
    }
    if (key.part == Part::Draft || (key.part == Part::Clause && key.number == unapprovedClause)) {
        asset.versions = {asset.versions.constFirst()};
        AssetVersion& only = asset.versions.first();
        only.state = key.part == Part::Draft ? AssetState::Draft : AssetState::Review;
        only.submitted = key.part == Part::Draft ? 0 : only.submitted;
        only.endorsed = only.decided = only.begins = only.ends = 0;
        only.approver.clear();
    }
    return asset;
}

AssetVersion Assets::versionOf(int tmpl, int version, int daysBefore) const
{
    estate::Dice dice(m_generator.seed(), estate::Subject::Production, quint64(tmpl * 64 + version));
    AssetVersion made;
    made.stated = version;
    made.author = person(quint64(tmpl) * 13 + quint64(version) * 7);
    made.endorser = person(quint64(tmpl) * 17 + quint64(version) * 3);
    made.approver = person(quint64(tmpl) * 31 + quint64(version)); // as communications name them
    made.begins = dayBegins(firstDayOf(tmpl, version));
    const bool isLate = dice.oneIn(60), isEmergency = dice.oneIn(80), isRejected = dice.oneIn(10);
    made.decided = made.begins - UtcMs(4 + dice.below(20)) * day + 10 * hour;
    const UtcMs review = UtcMs(3 + dice.below(9)) * day, work = UtcMs(5 + dice.below(35)) * day;
    made.comment = u"Version %1 of %2"_s.arg(version).arg(codeOf(tmpl));
    if (isEmergency && daysBefore == 0 && !authorsApprove(tmpl)) {
        made.isEmergency = true;
        made.created = made.begins - 2 * hour;
        made.decided = made.begins - hour;
        made.approver = made.author;
        made.comment = u"Emergency change CHG-%1"_s.arg(tmpl * 64 + version);
        return made;
    }
    made.submitted = made.decided - review;
    made.created = made.submitted - work;
    if (isRejected) {
        made.rejected = made.submitted - day;
    }
    if (isLate && daysBefore == 0) { // what it is made of was approved in time
        made.decided = made.begins + UtcMs(5 + dice.below(35)) * day;
    }
    for (UtcMs* time : {&made.created, &made.submitted, &made.rejected, &made.decided}) {
        *time -= *time == 0 ? 0 : daysBefore * day;
    }
    if (unitName(unitOf(tmpl)) == u"Insurance") { // of two levels
        made.endorsed = made.submitted + (made.decided - made.submitted) / 2;
    }
    if (authorsApprove(tmpl)) {
        made.submitted = made.rejected = made.endorsed = 0;
    }
    return made;
}

void Assets::addOfTemplate(Asset& asset, int daysBefore) const
{
    const int tmpl = asset.key.tmpl, count = estate::versionCount(tmpl), half = isCodeReused(tmpl) ? count / 2 : 0;
    const bool isFormer = isCodeReused(tmpl) && asset.key.number == 0;
    const int first = isCodeReused(tmpl) && !isFormer ? half + 1 : 1, last = isFormer ? half : count;
    for (int version = first; version <= last; ++version) {
        AssetVersion made = versionOf(tmpl, version, daysBefore);
        made.number = version - first + 1;
        made.ends = version < count ? dayBegins(firstDayOf(tmpl, version + 1)) : 0;
        asset.versions.append(made);
    }
    asset.isHidden = isFormer;
    if (isFormer) {
        asset.description = u"Given up: "_s + asset.description;
        return;
    }
    if (tmpl % 4 == 1 && asset.key.part == Part::Application) { // somebody works on the next one
        AssetVersion next = versionOf(tmpl, count + 1, 0);
        next.stated = 0;
        next.number = count - first + 2;
        const auto state = size_t(estate::Dice(m_generator.seed(), estate::Subject::Production, quint64(1 << 21 | tmpl)).below(3));
        next.state = authorsApprove(tmpl) ? AssetState::Draft : std::array{AssetState::Draft, AssetState::Review, AssetState::Rejected}[state];
        next.created = dayBegins(estate::days - 30);
        next.submitted = next.state == AssetState::Draft ? 0 : next.created + 3 * day;
        next.decided = next.state == AssetState::Rejected ? next.submitted + day : 0;
        next.rejected = next.endorsed = next.ends = 0;
        next.begins = dayBegins(estate::days + 150);
        next.isEmergency = false;
        asset.versions.append(next);
    }
}

void Assets::addOfBlock(Asset& asset) const
{
    const int tmpl = asset.key.tmpl, count = estate::versionCount(tmpl), place = int(asset.key.number);
    for (int version = 1; version <= count; ++version) {
        const bool isNew = version == 1 || (version + place) / wordingsLast != (version - 1 + place) / wordingsLast;
        if (!isNew) {
            continue;
        }
        AssetVersion made = versionOf(tmpl, version, 3);
        made.number = int(asset.versions.size()) + 1;
        made.comment = u"Wording %1"_s.arg(made.number);
        if (!asset.versions.isEmpty()) {
            asset.versions.last().ends = made.begins;
        }
        asset.versions.append(made);
    }
    const bool isStuck = place == 0 && asset.versions.size() > 1 && estate::Dice(m_generator.seed(), estate::Subject::Production, quint64(1 << 20 | tmpl)).oneIn(40);
    if (isStuck) { // the communication was approved with it and it never was, and so it went into letters
        AssetVersion& last = asset.versions.last();
        last.state = authorsApprove(tmpl) ? AssetState::Draft : AssetState::Review;
        last.endorsed = last.decided = 0;
        last.approver.clear();
    }
}

void Assets::addShared(Asset& asset, std::initializer_list<int> starts) const
{
    for (const int start : starts) {
        AssetVersion made;
        made.number = int(asset.versions.size()) + 1;
        const quint64 number = asset.key.number * 41 + quint64(asset.key.unit) * 7 + quint64(made.number);
        made.author = person(number + 5'000);
        made.approver = person(number + 9'000);
        made.begins = dayBegins(start);
        made.decided = made.begins - 12 * day + 11 * hour;
        made.submitted = made.decided - 5 * day;
        made.created = made.submitted - 20 * day;
        made.comment = u"Version %1"_s.arg(made.number);
        if (!asset.versions.isEmpty()) {
            asset.versions.last().ends = made.begins;
        }
        asset.versions.append(made);
    }
}

QList<PartKey> Assets::children(const Asset& asset) const
{
    const PartKey& key = asset.key;
    const auto as = [&](Part part, quint64 number) { return PartKey{part, key.unit, 0, 0, key.tmpl, number}; };
    switch (key.part) {
    case Part::Application: return {as(Part::Document, key.number), {Part::DataSource, key.unit, 0, 0, 0, 0}};
    case Part::Document: return {as(Part::Page, key.number)};
    case Part::Page:
        return {as(Part::Block, 0), as(Part::Block, 1), as(Part::Block, 2), as(Part::Block, 3),
                {Part::Clause, 0, 0, 0, 0, quint64(key.tmpl % clauses)}, {Part::Image, key.unit, 0, 0, 0, 0}};
    default: return {};
    }
}

const AssetVersion* Assets::effective(const Asset& asset, UtcMs at)
{
    const AssetVersion* const found = taken(asset, at);
    return found != nullptr && found->state == AssetState::Approved ? found : nullptr;
}

const AssetVersion* Assets::taken(const Asset& asset, UtcMs at)
{
    const AssetVersion* found = nullptr;
    for (const AssetVersion& version : asset.versions) {
        const bool isIn = version.begins > 0 && version.begins <= at && (version.ends == 0 || at < version.ends);
        found = isIn ? &version : found;
    }
    return found;
}

QString Assets::textOf(const Asset& asset, const AssetVersion& version) const
{
    if (asset.key.part == Part::Block || asset.key.part == Part::Page) {
        const int place = asset.key.part == Part::Block ? int(asset.key.number) : blocksOfTemplate;
        return text(m_generator.sentence(estate::Tongue::German, asset.key.tmpl, version.stated, place));
    }
    return asset.key.part == Part::Clause ? u"Clause %1, wording %2."_s.arg(asset.name).arg(version.number) : QString();
}

} // namespace cf::sandbox::exstream
