#include "models/connectors/record/site_vocabulary.h"

#include "models/base/id.h"

#include <array>

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace {

constexpr int readerVersion = 1; ///< raised when the same index would be read differently by newer code

template <class E>
struct Word {
    const char16_t* word;
    E value;
};

constexpr std::array channelWords = {
    Word<Channel>{u"post", Channel::Print},
    Word<Channel>{u"letter", Channel::Print},
    Word<Channel>{u"mail", Channel::Print},
    Word<Channel>{u"postal", Channel::Print},
    Word<Channel>{u"paper", Channel::Print},
    Word<Channel>{u"printed", Channel::Print},
    Word<Channel>{u"emailhtml", Channel::Email},
    Word<Channel>{u"electronicmail", Channel::Email},
    Word<Channel>{u"textmessage", Channel::Sms},
    Word<Channel>{u"text", Channel::Sms},
    Word<Channel>{u"mobiletext", Channel::Sms},
    Word<Channel>{u"customerportal", Channel::Portal},
    Word<Channel>{u"inbox", Channel::Portal},
    Word<Channel>{u"mailbox", Channel::Portal},
    Word<Channel>{u"website", Channel::Web},
    Word<Channel>{u"app", Channel::MobileApp},
    Word<Channel>{u"mobile", Channel::MobileApp},
    Word<Channel>{u"pushnotification", Channel::Push},
    Word<Channel>{u"telefax", Channel::Fax},
    Word<Channel>{u"registered", Channel::RegisteredMail},
    Word<Channel>{u"registeredpost", Channel::RegisteredMail},
    Word<Channel>{u"registeredletter", Channel::RegisteredMail},
    Word<Channel>{u"registeredemail", Channel::RegisteredEDelivery},
    Word<Channel>{u"registeredelectronicdelivery", Channel::RegisteredEDelivery},
    Word<Channel>{u"branch", Channel::BranchHandover},
    Word<Channel>{u"handover", Channel::BranchHandover},
    Word<Channel>{u"archive", Channel::ArchiveOnly},
    Word<Channel>{u"none", Channel::ArchiveOnly},
};

constexpr std::array stateWords = {
    Word<DeliveryState>{u"sent", DeliveryState::Dispatched},
    Word<DeliveryState>{u"mailed", DeliveryState::Dispatched},
    Word<DeliveryState>{u"posted", DeliveryState::Dispatched},
    Word<DeliveryState>{u"submitted", DeliveryState::AcceptedByProvider},
    Word<DeliveryState>{u"accepted", DeliveryState::AcceptedByProvider},
    Word<DeliveryState>{u"acceptd", DeliveryState::AcceptedByProvider},
    Word<DeliveryState>{u"delivrd", DeliveryState::Delivered},
    Word<DeliveryState>{u"delivery", DeliveryState::Delivered},
    Word<DeliveryState>{u"undeliv", DeliveryState::Undeliverable},
    Word<DeliveryState>{u"ndlv", DeliveryState::Undeliverable},
    Word<DeliveryState>{u"rejectd", DeliveryState::RejectedByProvider},
    Word<DeliveryState>{u"rejected", DeliveryState::RejectedByProvider},
    Word<DeliveryState>{u"open", DeliveryState::Opened},
    Word<DeliveryState>{u"read", DeliveryState::Displayed},
    Word<DeliveryState>{u"viewed", DeliveryState::Displayed},
    Word<DeliveryState>{u"click", DeliveryState::Clicked},
    Word<DeliveryState>{u"bounced", DeliveryState::BouncedHard},
    Word<DeliveryState>{u"bounce", DeliveryState::BouncedHard},
    Word<DeliveryState>{u"hardbounce", DeliveryState::BouncedHard},
    Word<DeliveryState>{u"softbounce", DeliveryState::BouncedSoftFinal},
    Word<DeliveryState>{u"returned", DeliveryState::ReturnedMail},
    Word<DeliveryState>{u"returntosender", DeliveryState::ReturnedMail},
    Word<DeliveryState>{u"suppressed", DeliveryState::SuppressedAddress},
    Word<DeliveryState>{u"delayed", DeliveryState::Deferred},
    Word<DeliveryState>{u"pending", DeliveryState::NoEvidenceYet},
};

constexpr std::array roleWords = {
    Word<RecipientRole>{u"accountholder", RecipientRole::Holder},
    Word<RecipientRole>{u"primary", RecipientRole::Holder},
    Word<RecipientRole>{u"jointholder", RecipientRole::Joint},
    Word<RecipientRole>{u"coholder", RecipientRole::Joint},
    Word<RecipientRole>{u"poa", RecipientRole::PowerOfAttorney},
    Word<RecipientRole>{u"attorney", RecipientRole::PowerOfAttorney},
    Word<RecipientRole>{u"cc", RecipientRole::Copy},
};

/// Codes and friendly words, all as normalizedKey() leaves them.
template <class E, size_t N>
QHash<QString, E> vocabularyOf(const std::array<Word<E>, N>& words)
{
    QHash<QString, E> all;
    for (size_t i = 0; i < codes<E>().size(); ++i) {
        all.insert(normalizedKey(QString(codes<E>()[i])), E(i));
    }
    for (const Word<E>& word : words) {
        all.insert(QString::fromUtf16(word.word), word.value);
    }
    return all;
}

/// An SMTP enhanced status (RFC 3463) or a reply code says its class with the first digit.
std::optional<DeliveryState> smtpState(const QString& word)
{
    const bool enhanced = word.size() >= 5 && word[1] == u'.' && word.count(u'.') == 2;
    const bool reply = word.size() == 3;
    const bool numeric =
        std::all_of(word.begin(), word.end(), [](QChar c) { return c == u'.' || (c >= u'0' && c <= u'9'); });
    if (!numeric || !(enhanced || reply)) {
        return std::nullopt;
    }
    switch (word[0].unicode()) {
    case u'2': return DeliveryState::AcceptedByRecipientServer;
    case u'4': return DeliveryState::Deferred;
    case u'5': return DeliveryState::BouncedHard;
    default: return std::nullopt;
    }
}

template <class E>
QStringList keysOf(const QHash<QString, E>& words, E value)
{
    QStringList keys = words.keys(value);
    keys.sort();
    return keys;
}

tl::unexpected<Error> failAt(int number, const QString& what)
{
    return fail(ErrorKind::Rejected, QStringLiteral("mapping file, line %1: %2").arg(number).arg(what));
}

} // namespace

struct SiteVocabulary::Line {
    int number = 0;
    QString section, key, value;
};

Result<SiteVocabulary> SiteVocabulary::read(const QString& mapping, const QString& zone, const QString& usual)
{
    SiteVocabulary vocabulary;
    vocabulary.m_channels = vocabularyOf(channelWords);
    vocabulary.m_states = vocabularyOf(stateWords);
    vocabulary.m_roles = vocabularyOf(roleWords);
    if (!zone.isEmpty()) {
        vocabulary.m_zone = QTimeZone(zone.toLatin1());
        if (!vocabulary.m_zone.isValid()) {
            return fail(ErrorKind::Rejected, QStringLiteral("the time zone of the archive is not known here"));
        }
    }
    CF_CHECK(vocabulary.takeText(usual));
    CF_CHECK(vocabulary.takeText(mapping));
    vocabulary.m_fingerprint =
        deriveId(QLatin1StringView(""), {QString::number(readerVersion), usual, mapping, zone}).left(10);
    return vocabulary;
}

Result<void> SiteVocabulary::takeText(const QString& mapping)
{
    m_fieldsOfText.clear();
    Line line;
    for (const QStringView rawLine : QStringView(mapping).split(u'\n')) {
        ++line.number;
        const QStringView text = rawLine.trimmed();
        if (text.isEmpty() || text.startsWith(u';') || text.startsWith(u'#') || text == u"\uFEFF") {
            continue;
        }
        if (text.startsWith(u'[')) {
            line.section = text.mid(1).chopped(1).trimmed().toString().toLower();
            const bool known = line.section == u"archive" || line.section == u"fields" || line.section == u"ignored" ||
                               line.section == u"tables" || line.section.startsWith(u"values.");
            if (!text.endsWith(u']') || !known) {
                return failAt(line.number,
                              QStringLiteral("not a section: [archive], [fields], [tables], [ignored] or [values.FIELD] are"));
            }
            continue;
        }
        if (line.section == u"ignored") {
            m_ignored.insert(normalizedKey(text));
            continue;
        }
        const qsizetype sign = text.indexOf(u'=');
        if (sign <= 0) {
            return failAt(line.number, QStringLiteral("expected KEY = VALUE"));
        }
        line.key = text.first(sign).trimmed().toString();
        line.value = text.mid(sign + 1).trimmed().toString();
        CF_CHECK(take(line));
    }
    return {};
}

Result<void> SiteVocabulary::take(const Line& line)
{
    if (line.key.isEmpty() || line.value.isEmpty()) {
        return failAt(line.number, QStringLiteral("expected KEY = VALUE"));
    }
    if (line.section == u"archive") {
        return takeArchive(line);
    }
    if (line.section == u"fields") {
        return takeField(line);
    }
    if (line.section == u"tables") {
        return takeTable(line);
    }
    return line.section.isEmpty() ? failAt(line.number, QStringLiteral("stands before any section")) : takeValue(line);
}

Result<void> SiteVocabulary::takeArchive(const Line& line)
{
    const QString key = line.key.toLower();
    const QString value = line.value.toLower();
    if (key == u"zone") {
        m_zone = QTimeZone(line.value.toLatin1());
        return m_zone.isValid() ? Result<void>() : failAt(line.number, QStringLiteral("not a time zone known here"));
    }
    if (key == u"dates" && (value == u"day-first" || value == u"month-first")) {
        m_order = value == u"day-first" ? SlashOrder::DayFirst : SlashOrder::MonthFirst;
        return {};
    }
    if (key == u"customers" && (value == u"numbers" || value == u"as-written")) {
        return {}; // see site_customers.h: it changes how they are compared, not what they are
    }
    return failAt(line.number, key == u"dates"       ? QStringLiteral("dates is day-first or month-first")
                               : key == u"customers" ? QStringLiteral("customers is numbers or as-written")
                                                     : QStringLiteral("not a setting: zone, dates and customers are"));
}

Result<void> SiteVocabulary::takeField(const Line& line)
{
    const std::optional<StatedField> ours = statedFieldNamed(line.value);
    if (!ours) {
        return failAt(line.number, QStringLiteral("the right side is none of our fields"));
    }
    const QString key = normalizedKey(line.key);
    if (m_fieldsOfText.contains(key)) {
        return failAt(line.number, QStringLiteral("the key is mapped twice"));
    }
    m_fieldsOfText.insert(key);
    m_fields.insert(key, *ours);
    m_ignored.remove(key);
    return {};
}

Result<void> SiteVocabulary::takeTable(const Line& line)
{
    std::vector<std::optional<StatedField>> columns;
    for (const QString& name : line.value.split(u',')) {
        columns.push_back(statedFieldNamed(name));
        if (!columns.back() && name.trimmed() != u"-") {
            return failAt(line.number, QStringLiteral("a column is none of our fields; '-' passes one over"));
        }
    }
    m_tables.insert(normalizedKey(line.key), std::move(columns));
    return {};
}

const std::vector<std::optional<StatedField>>* SiteVocabulary::table(const QString& key) const
{
    const auto found = m_tables.constFind(normalizedKey(key));
    return found == m_tables.constEnd() ? nullptr : &*found;
}

Result<void> SiteVocabulary::takeValue(const Line& line)
{
    const std::optional<StatedField> ours = statedFieldNamed(QStringView(line.section).mid(7));
    const QString word = normalizedKey(line.key);
    const auto put = [&](auto& words, auto value) -> Result<void> {
        if (!value) {
            return failAt(line.number, QStringLiteral("the right side is none of our codes"));
        }
        words.insert(word, *value);
        return {};
    };
    if (ours == StatedField::Channel) {
        return put(m_channels, fromCode<Channel>(line.value));
    }
    if (ours == StatedField::DeliveryState) {
        return put(m_states, fromCode<DeliveryState>(line.value));
    }
    if (ours == StatedField::RecipientRole) {
        return put(m_roles, fromCode<RecipientRole>(line.value));
    }
    return failAt(line.number, QStringLiteral("only values of channel, deliveryState and recipientRole are mapped"));
}

std::optional<StatedField> SiteVocabulary::field(const QString& key) const
{
    if (const auto seen = m_seenKeys.constFind(key); seen != m_seenKeys.constEnd()) {
        return *seen;
    }
    const auto mapped = m_fields.constFind(normalizedKey(key));
    const std::optional<StatedField> found =
        mapped != m_fields.constEnd() ? std::optional(*mapped) : statedFieldNamed(key);
    if (m_seenKeys.size() < 4096) { // a hostile index may name millions
        m_seenKeys.insert(key, found);
    }
    return found;
}

QStringList SiteVocabulary::keysFor(StatedField field) const { return keysOf(m_fields, field); }

std::optional<Channel> SiteVocabulary::channel(const QString& word) const
{
    const auto found = m_channels.constFind(normalizedKey(word));
    return found == m_channels.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<RecipientRole> SiteVocabulary::role(const QString& word) const
{
    const auto found = m_roles.constFind(normalizedKey(word));
    return found == m_roles.constEnd() ? std::nullopt : std::optional(*found);
}

DeliveryState SiteVocabulary::deliveryState(const QString& word) const
{
    const auto found = m_states.constFind(normalizedKey(word));
    return found != m_states.constEnd() ? *found : smtpState(word).value_or(DeliveryState::Unknown);
}

QStringList SiteVocabulary::wordsFor(Channel channel) const { return keysOf(m_channels, channel); }
QStringList SiteVocabulary::wordsFor(RecipientRole role) const { return keysOf(m_roles, role); }
QStringList SiteVocabulary::wordsFor(DeliveryState state) const { return keysOf(m_states, state); }

QString smtpClassOf(DeliveryState state)
{
    for (const QChar digit : u"245"_s) {
        if (smtpState(digit + u".0.0"_s) == state) {
            return digit;
        }
    }
    return {};
}

Result<void> checkMapping(const QString& mapping)
{
    CF_TRY([[maybe_unused]] const SiteVocabulary vocabulary, SiteVocabulary::read(mapping, {}));
    return {};
}

} // namespace cf::connectors
