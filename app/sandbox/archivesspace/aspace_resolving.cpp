#include "app/sandbox/archivesspace/aspace_rendering.h"

namespace cf::sandbox::archivesspace {

namespace {

using namespace Qt::StringLiterals;

/// A property that is to be resolved, and which ones in what it leads to.
struct Wanted {
    QString name;
    QStringList further; ///< as they were asked for
};

class Resolver
{
public:
    Resolver(const QStringList& names, const Visit& visit)
        : m_visit(visit)
    {
        for (const QString& name : names) {
            const QString first = name.section(u"::"_s, 0, 0), rest = name.section(u"::"_s, 1);
            auto known = std::find_if(m_wanted.begin(), m_wanted.end(), [&first](const Wanted& one) { return one.name == first; });
            if (known == m_wanted.end()) {
                known = m_wanted.insert(known, {first, {}});
            }
            if (!rest.isEmpty()) {
                known->further.append(rest);
            }
        }
    }

    /// The same, or nothing where nothing was added: most of a record is not touched, and copying it would cost most of the time.
    std::optional<QJsonValue> in(const QJsonValue& value) const
    {
        return value.isArray() ? inList(value.toArray()) : value.isObject() ? inObject(value.toObject()) : std::nullopt;
    }

private:
    std::optional<QJsonValue> inList(const QJsonArray& list) const
    {
        std::optional<QJsonArray> changed;
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (const auto one = in(list[i])) {
                changed = changed ? changed : list;
                (*changed)[i] = *one;
            }
        }
        return changed ? std::optional<QJsonValue>(*changed) : std::nullopt;
    }

    std::optional<QJsonValue> inObject(const QJsonObject& object) const
    {
        std::optional<QJsonObject> changed;
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            if (!it->isArray() && !it->isObject()) {
                continue;
            }
            const QString name = it.key();
            auto inner = in(*it);
            const auto wanted = std::find_if(m_wanted.begin(), m_wanted.end(), [&name](const Wanted& one) { return one.name == name; });
            if (wanted != m_wanted.end()) {
                inner = withResolved(inner ? *inner : QJsonValue(*it), *wanted);
            }
            if (inner) {
                changed = changed ? changed : object;
                changed->insert(name, *inner);
            }
        }
        return changed ? std::optional<QJsonValue>(*changed) : std::nullopt;
    }

    QJsonValue withResolved(const QJsonValue& value, const Wanted& wanted) const
    {
        if (!value.isArray()) {
            return besideRef(value.toObject(), wanted);
        }
        QJsonArray list;
        for (const QJsonValue& one : value.toArray()) {
            list.append(besideRef(one.toObject(), wanted));
        }
        return list;
    }

    QJsonObject besideRef(QJsonObject object, const Wanted& wanted) const
    {
        const QJsonObject there = behind(object[u"ref"].toString(), wanted);
        if (!there.isEmpty()) {
            object.insert(u"_resolved"_s, there);
        }
        return object;
    }

    /// Empty: nothing that this visitor may see.
    QJsonObject behind(const QString& uri, const Wanted& wanted) const
    {
        const QString key = uri + u' ' + wanted.further.join(u' ');
        const auto known = m_visit.shared.constFind(key);
        if (known != m_visit.shared.constEnd()) {
            return *known;
        }
        QJsonObject there;
        const auto reference = referenceOf(uri);
        if (auto record = reference ? m_visit.site.shelves.find(reference->key) : std::nullopt) {
            if (m_visit.isVisible(*record)) {
                there = resolved(rendered(*std::move(record), m_visit), wanted.further, m_visit);
            }
        } else if (const Repository* repository = m_visit.site.accounts.repository(uri.section(u"/repositories/"_s, 1).toInt())) {
            there = renderedRepository(*repository);
        }
        return *m_visit.shared.insert(key, there);
    }

    const Visit& m_visit;
    std::vector<Wanted> m_wanted;
};

} // namespace

QJsonObject resolved(QJsonObject json, const QStringList& names, const Visit& visit)
{
    const auto changed = names.isEmpty() ? std::nullopt : Resolver(names, visit).in(json);
    return changed ? changed->toObject() : json;
}

} // namespace cf::sandbox::archivesspace
