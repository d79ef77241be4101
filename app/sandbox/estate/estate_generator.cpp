#include "app/sandbox/estate/estate_generator.h"

#include <cmath>

namespace cf::estate {

namespace {

constexpr Text brands[] = {"Northgate Bank", "Northgate Home", "Northgate Insurance", "Northgate Energy"};
constexpr Text classes[] = {"10 years tax", "6 years commercial", "Life of contract", "3 years service"};
constexpr Text sites[] = {"Hall 1", "Hall 2", "Leipzig", "Print partner", "Online"};

Channel channelFor(Dice& dice, Kind kind)
{
    const quint64 at = dice.below(1000);
    if (kind == Kind::Statement) {
        return at < 400 ? Channel::Print : at < 700 ? Channel::Email : at < 950 ? Channel::Portal : Channel::ArchiveOnly;
    }
    return at < 430   ? Channel::Print
           : at < 780 ? Channel::Email
           : at < 860 ? Channel::Portal
           : at < 940 ? Channel::Sms
           : at < 960 ? Channel::RegisteredMail
           : at < 975 ? Channel::MobileApp
           : at < 990 ? Channel::Push
                      : Channel::Fax;
}

Text purposeOf(Kind kind)
{
    return kind == Kind::Statement ? "transactional" : kind == Kind::Notice ? "regulatory" : "service";
}

} // namespace

Text documentIdOf(Ink& ink, quint64 source) { return ink.put("D-").number(source, 9).taken(); }

EstateGenerator::EstateGenerator(quint64 seed)
    : m_seed(seed)
{
    Ink ink;
    for (int at = 0; at < tongueCount * templateCount * sentences * wordings; ++at) {
        ink.clear();
        Dice dice(seed, Subject::Sentence, quint64(at));
        const auto tongue = Tongue(at / (templateCount * sentences * wordings));
        m_vocabulary.write(ink, tongue, dice, 7 + int(dice.below(5)));
        ink.put(tongue == Tongue::Japanese ? "。" : ".");
        m_sentences += ink.taken();
        m_sentenceEnds.push_back(quint32(m_sentences.size()));
    }
}

/// One sentence changes from each version to the next.
Text EstateGenerator::sentence(Tongue tongue, int tmpl, int version, int place) const
{
    const int wording = (version + place) / sentences % wordings;
    const auto at = size_t(((int(tongue) * templateCount + tmpl) * sentences + place) * wordings + wording);
    const quint32 from = at == 0 ? 0 : m_sentenceEnds[at - 1];
    return Text(m_sentences).substr(from, m_sentenceEnds[at] - from);
}

/// 8 % lie in a second repository as well.
bool EstateGenerator::isSecondCopy(quint64 number) const
{
    const quint64 place = number % 25;
    return (place == 7 || place == 19) && trapOf(m_seed, number) == 0 && trapOf(m_seed, number - 1) == 0;
}

/// The number whose rolls the record is made of: its own, or that of the record before, which it repeats in some way.
quint64 EstateGenerator::sourceOf(quint64 number) const
{
    const auto own = [&](quint64 at) { return isSecondCopy(at) ? at - 1 : at; };
    const int trap = trapOf(m_seed, number);
    return number > 0 && trap >= 7 && trap <= 9 ? own(number - 1) : own(number);
}

void EstateGenerator::make(quint64 number, EstateRecord& record) const
{
    record.ink.clear();
    record.legs.clear();
    record.envelopes.clear();
    record.renditions.clear();
    record.usages.clear();
    record.relations.clear();
    record.attributes.clear();
    record.number = number;
    record.trap = trapOf(m_seed, number);
    record.source = sourceOf(number);
    compose(record);
    record.isCopy = record.trap == 0 && record.source != number;
    record.conflicts = record.isCopy && number / 25 % 27 < 1; // 0.3 % of all
    if (record.isCopy) {
        record.repository = (record.repository + 1) % repositoryCount;
        if (record.conflicts) { // another repository has another opinion of it
            record.title = record.ink.put(record.title).put(" (copy)").taken();
            record.language = record.tongue == Tongue::English ? "de" : "en";
        }
    }
    relate(number, record);
    if (record.trap != 0) {
        spring(record);
    }
    addOrigins(record);
}

void EstateGenerator::compose(EstateRecord& r) const
{
    const quint64 source = r.source;
    Dice dice(m_seed, Subject::Record, source);
    Ink& ink = r.ink;
    const quint64 part = dice.below(100);
    const double skew = dice.unit();
    const int tmpl = part < 70 ? int(skew * skew * 200) : part < 90 ? 200 + int(skew * skew * 250) : 450 + int(skew * 150);
    const Kind kind = kindOf(tmpl);
    const qint64 day = firstDay + std::min<qint64>(qint64(std::sqrt(dice.unit()) * days), days - 1);
    const Customer first = customer(m_seed, m_vocabulary, ink, customerOf(dice, source));
    r.tongue = first.tongue;
    const int home = tmpl % 5 < 3 ? 0 : tmpl % 5 == 3 ? 1 : 2; // where what is made of a template mostly goes
    r.repository = dice.percent(95) ? home : int(dice.below(repositoryCount));
    r.documentId = documentIdOf(ink, source);
    r.type = typeOf(tmpl);
    r.unit = unitOf(tmpl);
    r.brand = brands[size_t(tmpl) * 7 / 3 % 4];
    r.purpose = purposeOf(kind);
    r.language = tongueCode(first.tongue);
    r.retentionClass = classes[size_t(tmpl) % 4];
    r.state = CommunicationState::Archived;

    const qint64 second = 6 * 3600 + qint64(dice.below(14 * 3600));
    const quint64 form = dice.below(100);
    const Written written = form < 75 ? Written::Zoned : form < 90 ? Written::Zoneless : Written::Day;
    r.sent = berlinTime(ink, day * msInDay + second * 1000, written);
    r.issued = berlinTime(ink, (day - qint64(dice.below(3))) * msInDay, Written::Day);
    r.known = std::min(r.sent.utc + msInDay, readUntil);
    r.earlierTitle = {};
    if (dice.oneIn(30)) {
        r.earlierTitle = "Title not yet read";
    }
    r.knownAsIs = r.earlierTitle.empty() ? r.known : std::min(r.known + 30 * msInDay, readUntil);

    r.usages.add({tmpl, versionAt(tmpl, day), {}});
    if (kind == Kind::Notice) {
        r.usages[0].approvedBy = m_vocabulary.family(quint64(tmpl) * 31 + quint64(r.usages[0].version));
    }
    // About eleven batches a day; the numbers of the print runs come again every year.
    const Civil date = civil(day);
    ink.put(tmpl % 11 == 3 ? "RUN-" : "B-");
    if (tmpl % 11 != 3) {
        ink.number(quint64(date.year), 4);
    }
    r.batch = ink.number(quint64(date.month), 2).number(quint64(date.day), 2).put('-').number(quint64(tmpl % 11), 2).taken();
    r.cycle = kind == Kind::Statement ? ink.number(quint64(date.year), 4).put('-').number(quint64(date.month), 2).taken() : Text();
    r.campaign = kind == Kind::Notice && tmpl % 3 != 0 ? ink.put(r.type).put(' ').number(quint64(date.year), 4).taken() : Text();
    r.title = ink.put(r.type).put(' ').put(m_vocabulary.word(r.tongue, 200 + tmpl)).taken();
    r.account = ink.put("00-").number(first.number * 3 + dice.below(3), 8).taken();
    r.policy = r.unit == "Insurance" ? ink.put("POL ").number(first.number * 2, 8).taken() : Text();
    r.claim = r.policy.empty() || !dice.percent(20) ? Text() : ink.put("CL/").number(dice.below(1'000'000), 7).taken();
    r.loan = r.unit == "Mortgage" ? ink.put("LN.").number(first.number, 8).taken() : Text();
    r.caseId = kind == Kind::Correspondence ? ink.put("CASE-").number(first.number * 5 + dice.below(5), 8).taken() : Text();
    r.package = {};
    if (dice.percent(30)) {
        r.attributes.add({"Output site", dice.pick(sites)});
    }
    addLegs(dice, r, first);
    addRenditions(dice, r, first);
}

void EstateGenerator::addLegs(Dice& dice, EstateRecord& r, const Customer& first) const
{
    Ink& ink = r.ink;
    const Channel channel = channelFor(dice, kindOf(r.usages[0].tmpl));
    const int mates = first.household.empty() ? 0 : dice.percent(25) ? 1 + int(dice.below(2)) : 0;
    const bool copied = mates == 0 && dice.percent(3);
    const bool together = mates > 0 && channel == Channel::Print;
    for (int i = 0; i <= mates + int(copied); ++i) {
        const quint64 home = first.number / 20 * 20 + first.number % 20 / 3 * 3;
        const Customer to = i == 0   ? first
                            : copied ? customer(m_seed, m_vocabulary, ink, customerOf(dice, r.source))
                                     : customer(m_seed, m_vocabulary, ink, home + (first.number - home + quint64(i)) % 3);
        MadeLeg& leg = r.legs.add();
        leg.events.clear();
        leg.customer = to.id;
        leg.recipient = to.name;
        leg.role = i == 0 ? RecipientRole::Holder : copied ? RecipientRole::Copy : RecipientRole::Joint;
        leg.channel = channel;
        leg.address = leg.email = leg.phone = leg.platform = {};
        switch (channel) {
        case Channel::Email:
            leg.email = to.email;
            leg.platform = "SwiftMail";
            break;
        case Channel::Sms:
            leg.phone = to.phone;
            leg.platform = "MsgHub";
            break;
        case Channel::Portal: leg.platform = "Customer portal"; break;
        default: leg.address = to.address; break;
        }
        if (i == 0 || !together) {
            ink.put("E-").number(r.number, 9);
            MadeEnvelope& envelope = r.envelopes.add();
            envelope = {r.number, i == 0 ? ink.taken() : ink.put('-').number(quint64(i)).taken(), {}, channel};
            envelope.household = together ? first.household : Text();
        }
        leg.envelope = int(r.envelopes.size()) - 1;
        addDelivery(dice, ink, leg, r.sent.utc, r.known);
    }
}

void EstateGenerator::addRenditions(Dice& dice, EstateRecord& r, const Customer& first) const
{
    Ink& ink = r.ink;
    const Channel channel = r.legs[0].channel;
    MadeRendition& file = r.renditions.add();
    file = {};
    const Civil date = civil(r.sent.wall / msInDay);
    ink.put(r.batch).put('/').number(quint64(date.year), 4).put('/').number(r.number, 9);
    const bool message = channel == Channel::Email && r.repository == 2;
    file.format = channel == Channel::Sms ? "txt" : message ? "eml" : "pdf";
    file.mime = channel == Channel::Sms ? "text/plain" : message ? "message/rfc822" : "application/pdf";
    file.role = channel == Channel::Sms ? RenditionRole::SmsText
                : message               ? RenditionRole::MailMessage
                                        : RenditionRole::ArchivedOriginal;
    file.path = ink.put('.').put(file.format).taken();
    file.fileName = file.path.substr(file.path.rfind('/') + 1);
    file.pages = 1 + int(dice.unit() * dice.unit() * dice.unit() * 20);
    file.contentKey = r.source * 4;
    file.body = letterText(dice, r, first, channel == Channel::Sms ? 12 : 20 + int(dice.below(50)));
    file.bytes = qint64(file.body.size()) * 3 + file.pages * 21'000;
    const quint64 trouble = dice.below(6000);
    file.content = trouble < 6    ? ContentState::Altered
                   : trouble < 9  ? ContentState::Mismatch
                   : trouble < 13 ? ContentState::Missing
                                  : ContentState::Present;
    file.textState = trouble < 13    ? TextState::Extracted
                     : trouble < 25  ? TextState::Encrypted
                     : trouble < 29  ? TextState::Unreadable
                     : trouble < 90  ? TextState::NoText
                                     : TextState::Extracted;
    if (file.textState != TextState::Extracted) {
        file.body = {};
    }
    if (channel == Channel::Email && !message && dice.percent(40)) { // what was sent, beside what was archived
        MadeRendition& mail = r.renditions.add(MadeRendition(file));
        mail.role = RenditionRole::HtmlMail;
        mail.format = "html";
        mail.mime = "text/html";
        mail.path = ink.put(file.path.substr(0, file.path.size() - 3)).put("html").taken();
        mail.fileName = mail.path.substr(mail.path.rfind('/') + 1);
        mail.contentKey = file.contentKey + 1;
        mail.bytes = qint64(file.body.size()) * 4;
        mail.content = ContentState::Present;
        mail.textState = file.body.empty() ? TextState::NoText : TextState::Extracted;
        mail.pages = 1;
    }
}

Text EstateGenerator::letterText(Dice& dice, EstateRecord& r, const Customer& to, int words) const
{
    Ink& ink = r.ink;
    const MadeUsage& usage = r.usages[0];
    const Phrasebook& say = phrasebook(r.tongue);
    const auto fixed = [&](int place) { ink.put(sentence(r.tongue, usage.tmpl, usage.version, place)); };
    ink.put(r.title).put('\n').put(to.address).put('\n').put(say.dear).put(to.name).put(",\n");
    fixed(0);
    fixed(1);
    const quint64 cents = dice.below(2'000'00) + 1;
    ink.put('\n').put(say.account).put(' ').put(r.account).put(", ").put(say.amount).put(' ');
    if (cents >= 1'000'00) {
        ink.number(cents / 1'000'00).put(say.commaIsPoint ? '.' : ',').number(cents / 100 % 1000, 3);
    } else {
        ink.number(cents / 100);
    }
    ink.put(say.commaIsPoint ? ',' : '.').number(cents % 100, 2).put(" EUR, ").put(say.due).put(' ');
    putDay(ink, r.sent.wall / msInDay + 14);
    ink.put(", ").put(say.reference).put(" R").number(dice.below(10'000), 4).put('-').number(r.source, 9).put('.');
    fixed(2);
    for (int left = words; left > 0; left -= 12) {
        m_vocabulary.write(ink, r.tongue, dice, std::min(left, 12));
        ink.put(r.tongue == Tongue::Japanese ? "。" : ".");
    }
    fixed(3);
    fixed(4);
    return ink.put('\n').put(say.regards).put('\n').put(brands[size_t(usage.tmpl) * 7 / 3 % 4]).taken();
}

} // namespace cf::estate
