#include "models/query/enumeration_words.h"

#include "models/domain/whole_delivery.h"

#include <QString>

#include <algorithm>
#include <array>
#include <deque>

namespace cf::query {

namespace {

constexpr auto l1(const char* text) { return QLatin1StringView(text); }

/// Codes as query words. The bytes are kept for the life of the program, since FieldInfo holds views.
struct Vocabulary {
    std::deque<QByteArray> bytes;
    std::vector<QLatin1StringView> words;

    void add(QLatin1StringView code)
    {
        QByteArray word = QByteArray(code.data(), code.size()).toLower();
        word.replace('_', '-');
        const auto same = [&word](QLatin1StringView other) { return other == QLatin1StringView(word); };
        if (std::none_of(words.begin(), words.end(), same)) {
            words.push_back(QLatin1StringView(bytes.emplace_back(std::move(word))));
        }
    }
    template <class E>
    void addAll()
    {
        for (const QLatin1StringView code : codes<E>()) {
            add(code);
        }
    }
};

struct Other {
    Field field;
    QLatin1StringView typed;
    EnumerationWord meant;
};
constexpr std::array others = {
    Other{Field::Channel, l1("post"), {Field::Channel, l1("print")}},
    Other{Field::Channel, l1("mail"), {Field::Channel, l1("print")}},
    Other{Field::Channel, l1("letter"), {Field::Channel, l1("print")}},
    Other{Field::Channel, l1("paper"), {Field::Channel, l1("print")}},
    Other{Field::Channel, l1("e-mail"), {Field::Channel, l1("email")}},
    Other{Field::Channel, l1("text"), {Field::Channel, l1("sms")}},
    Other{Field::Channel, l1("mobile"), {Field::Channel, l1("mobile-app")}},
    Other{Field::Channel, l1("app"), {Field::Channel, l1("mobile-app")}},
    Other{Field::Channel, l1("registered"), {Field::Channel, l1("registered-mail")}},
    Other{Field::Channel, l1("branch"), {Field::Channel, l1("branch-handover")}},
    Other{Field::Channel, l1("archive"), {Field::Channel, l1("archive-only")}},
    Other{Field::State, l1("bounced"), {Field::Outcome, l1("bounced")}},
    Other{Field::State, l1("returned"), {Field::Outcome, l1("returned")}},
    Other{Field::State, l1("viewed"), {Field::Outcome, l1("viewed")}},
    Other{Field::State, l1("failed"), {Field::Outcome, l1("failed")}},
    Other{Field::State, l1("pending"), {Field::Outcome, l1("pending")}},
    Other{Field::State, l1("canceled"), {Field::State, l1("cancelled")}},
    Other{Field::Disposition, l1("destroyed"), {Field::Disposition, l1("destroyed-stub")}},
    Other{Field::Authoritative, l1("true"), {Field::Authoritative, l1("yes")}},
    Other{Field::Authoritative, l1("false"), {Field::Authoritative, l1("no")}},
};

constexpr std::array keywordWords = {l1("bounced"),   l1("returned"), l1("delivered"),  l1("viewed"),
                                     l1("responded"), l1("failed"),   l1("suppressed"), l1("no-evidence"),
                                     l1("pending"),   l1("reissued"), l1("annotated"),  l1("not-approved")};

QString queryWord(QStringView typed)
{
    QString word = typed.trimmed().toString().toLower();
    word.replace(u'_', u'-').replace(u' ', u'-');
    return word;
}

} // namespace

std::span<const QLatin1StringView> channelWords()
{
    static const Vocabulary vocabulary = [] {
        Vocabulary made;
        made.addAll<Channel>();
        return made;
    }();
    return vocabulary.words;
}

std::span<const QLatin1StringView> stateWords()
{
    static const Vocabulary vocabulary = [] {
        Vocabulary made;
        made.addAll<DeliveryState>();
        made.addAll<CommunicationState>();
        for (const QLatin1StringView whole : wholeDeliveryWords()) {
            made.add(whole);
        }
        return made;
    }();
    return vocabulary.words;
}

std::span<const QLatin1StringView> gradeWords()
{
    static const Vocabulary vocabulary = [] {
        Vocabulary made;
        made.addAll<EvidenceGrade>();
        return made;
    }();
    return vocabulary.words;
}

std::span<const QLatin1StringView> keywords() { return keywordWords; }

std::optional<EnumerationWord> keyword(QStringView typed)
{
    for (const QLatin1StringView word : keywordWords) {
        if (typed.compare(word, Qt::CaseInsensitive) != 0) {
            continue;
        }
        if (word == l1("reissued")) {
            return EnumerationWord{Field::Reissue, {}};
        }
        if (word == l1("annotated")) {
            return EnumerationWord{Field::Tag, {}};
        }
        if (word == l1("not-approved")) {
            return EnumerationWord{Field::NotApproved, {}};
        }
        return EnumerationWord{Field::Outcome, word};
    }
    return std::nullopt;
}

std::optional<EnumerationWord> enumerationWord(Field field, QStringView typed)
{
    const QString word = queryWord(typed);
    for (const QLatin1StringView value : info(field).values) {
        if (word == value) {
            return EnumerationWord{field, value};
        }
    }
    for (const Other& other : others) {
        if (other.field == field && word == other.typed) {
            return other.meant;
        }
    }
    return field == Field::Is ? keyword(word) : std::nullopt;
}

std::optional<RepositoryKind> repositoryKindNamed(QStringView typed)
{
    using enum RepositoryKind;
    static constexpr std::array shorts = {
        std::pair{l1("dm"), Documentum}, std::pair{l1("xe"), ExtendedEcm}, std::pair{l1("as"), ArchivesSpace},
        std::pair{l1("ex"), Exstream},   std::pair{l1("wf"), Workflow},    std::pair{l1("xc"), XConnector},
    };
    const QString word = queryWord(typed);
    for (const auto& [name, kind] : shorts) {
        if (word == name) {
            return kind;
        }
    }
    return fromCode<RepositoryKind>(typed);
}

} // namespace cf::query
