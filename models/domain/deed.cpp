#include "models/domain/deed.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <utility>

namespace cf {

using namespace Qt::StringLiterals;

namespace {

/// Each deed's parts under their stored names: one list, for writing and for reading.
template <class D, class V>
void visitParts(D& d, V& part)
{
    using T = std::remove_const_t<D>;
    if constexpr (std::is_same_v<T, StartCase>) {
        part(u"definition"_s, d.definitionKey), part(u"name"_s, d.name), part(u"variables"_s, d.variables);
    } else if constexpr (std::is_same_v<T, ClaimTask> || std::is_same_v<T, DelegateTask>) {
        part(u"task"_s, d.task), part(u"assignee"_s, d.assignee);
    } else if constexpr (std::is_same_v<T, ReleaseTask>) {
        part(u"task"_s, d.task);
    } else if constexpr (std::is_same_v<T, CompleteTask>) {
        part(u"task"_s, d.task), part(u"outcome"_s, d.outcome), part(u"comment"_s, d.comment), part(u"variables"_s, d.variables);
    } else if constexpr (std::is_same_v<T, CommentCase>) {
        part(u"case"_s, d.caseId), part(u"task"_s, d.task), part(u"message"_s, d.message);
    } else if constexpr (std::is_same_v<T, TellCase>) {
        part(u"case"_s, d.caseId), part(u"message"_s, d.message), part(u"variables"_s, d.variables);
    } else if constexpr (std::is_same_v<T, FinishWork>) {
        part(u"case"_s, d.caseId), part(u"topic"_s, d.topic), part(u"done"_s, d.isDone), part(u"error"_s, d.error);
        part(u"variables"_s, d.variables);
    } else if constexpr (std::is_same_v<T, Compose>) {
        part(u"domain"_s, d.domain), part(u"communication"_s, d.communication), part(u"source"_s, d.dataSource), part(u"mime"_s, d.dataMime);
        part.bytes(d.data);
    } else if constexpr (std::is_same_v<T, RunAgain>) {
        part(u"domain"_s, d.domain), part(u"job"_s, d.job);
    } else if constexpr (std::is_same_v<T, HandOver>) {
        part(u"communication"_s, d.communication), part(u"document"_s, d.documentId), part(u"channel"_s, d.channel);
        part(u"recipient"_s, d.recipient), part(u"address"_s, d.address), part(u"mark"_s, d.mark), part(u"case"_s, d.caseReference);
        part(u"mime"_s, d.mime), part(u"file"_s, d.fileName), part.hash(d.sha256), part.bytes(d.bytes);
    } else if constexpr (std::is_same_v<T, MakeHold>) {
        part(u"matter"_s, d.matter), part(u"name"_s, d.name), part(u"kind"_s, d.kind), part(u"comment"_s, d.comment);
    } else if constexpr (std::is_same_v<T, PlaceHold>) {
        part(u"matter"_s, d.matter), part(u"record"_s, d.record), part(u"versions"_s, d.versions);
    } else if constexpr (std::is_same_v<T, LiftHold>) {
        part(u"matter"_s, d.matter), part(u"record"_s, d.record), part(u"reason"_s, d.reason), part(u"versions"_s, d.versions);
    } else if constexpr (std::is_same_v<T, DestroyRecord>) {
        part(u"record"_s, d.record), part(u"disposition"_s, d.disposition), part(u"authority"_s, d.authority), part(u"versions"_s, d.versions);
        part.added(u"canary"_s, d.canary), part.added(u"held"_s, d.isHeld);
    } else if constexpr (std::is_same_v<T, AmendRecord>) {
        part(u"record"_s, d.record), part(u"field"_s, d.field), part(u"before"_s, d.before), part(u"value"_s, d.value);
    } else {
        static_assert(std::is_same_v<T, FileDocument>);
        part(u"folder"_s, d.folder), part(u"name"_s, d.name), part(u"mime"_s, d.mime), part(u"properties"_s, d.properties);
        part.hash(d.sha256), part.bytes(d.bytes);
    }
}

struct Writing {
    QJsonObject words;
    QByteArray content;
    void operator()(const QString& name, const QString& value) { words.insert(name, value); }
    void operator()(const QString& name, bool value) { words.insert(name, value); }
    void operator()(const QString& name, const std::vector<CaseVariable>& variables)
    {
        QJsonArray all;
        for (const CaseVariable& one : variables) {
            all.append(QJsonArray{one.name, one.type, one.value});
        }
        words.insert(name, all);
    }
    void operator()(const QString& name, const QStringList& values) { words.insert(name, QJsonArray::fromStringList(values)); }
    /// Of a later version than the first: left out where it says nothing, so that what was written before is what is written now.
    template <class T> void added(const QString& name, const T& value)
    {
        if (value != T()) {
            (*this)(name, value);
        }
    }
    void bytes(const QByteArray& value) { content = value; }
    void hash(const QByteArray& value) { words.insert(u"sha256"_s, QString::fromLatin1(value.toHex())); }
};

struct Reading {
    const QJsonObject& words;
    const QByteArray& content;
    bool isWhole = true;
    void operator()(const QString& name, QString& value)
    {
        isWhole = isWhole && words.value(name).isString();
        value = words.value(name).toString();
    }
    void operator()(const QString& name, bool& value)
    {
        isWhole = isWhole && words.value(name).isBool();
        value = words.value(name).toBool();
    }
    void operator()(const QString& name, std::vector<CaseVariable>& variables)
    {
        isWhole = isWhole && words.value(name).isArray();
        for (const QJsonArray all = words.value(name).toArray(); const QJsonValue& one : all) {
            const QJsonArray parts = one.toArray();
            isWhole = isWhole && parts.size() == 3;
            variables.push_back({parts.at(0).toString(), parts.at(1).toString(), parts.at(2).toString()});
        }
    }
    void operator()(const QString& name, QStringList& values)
    {
        isWhole = isWhole && words.value(name).isArray();
        for (const QJsonArray all = words.value(name).toArray(); const QJsonValue& one : all) {
            isWhole = isWhole && one.isString();
            values << one.toString();
        }
    }
    template <class T> void added(const QString& name, T& value)
    {
        if (words.contains(name)) {
            (*this)(name, value);
        }
    }
    void bytes(QByteArray& value) { value = content; }
    void hash(QByteArray& value)
    {
        QString text;
        (*this)(u"sha256"_s, text);
        value = QByteArray::fromHex(text.toLatin1());
    }
};

constexpr std::array<const char*, std::variant_size_v<Deed>> deedCodes{"start-case",   "claim-task",  "release-task", "complete-task",
                                                                  "delegate-task", "comment-case", "tell-case",   "finish-work",
                                                                  "compose",      "run-again",   "hand-over",    "file-document",
                                                                  "make-hold",    "place-hold",  "lift-hold",    "destroy-record",
                                                                  "amend-record"};

template <size_t... I>
std::optional<Deed> emptyDeed(QStringView code, std::index_sequence<I...>)
{
    std::optional<Deed> found;
    ((code == QLatin1StringView(deedCodes[I]) ? void(found = Deed(std::in_place_index<I>)) : void()), ...);
    return found;
}

} // namespace

QLatin1StringView codeOf(const Deed& deed) { return QLatin1StringView(deedCodes[deed.index()]); }

WrittenDeed written(const Deed& deed)
{
    Writing writing;
    std::visit([&writing](const auto& one) { visitParts(one, writing); }, deed);
    return {codeOf(deed), QJsonDocument(writing.words).toJson(QJsonDocument::Compact), writing.content};
}

Result<Deed> readDeed(const WrittenDeed& deed)
{
    std::optional<Deed> found = emptyDeed(deed.code, std::make_index_sequence<std::variant_size_v<Deed>>());
    const QJsonDocument document = QJsonDocument::fromJson(deed.words);
    if (!found || !document.isObject()) {
        return fail(ErrorKind::Protocol, u"no command: "_s + deed.code);
    }
    const QJsonObject words = document.object();
    Reading reading{words, deed.bytes};
    std::visit([&reading](auto& one) { visitParts(one, reading); }, *found);
    if (!reading.isWhole) {
        return fail(ErrorKind::Protocol, u"a command that is not whole: "_s + deed.code);
    }
    return *std::move(found);
}

} // namespace cf
