// A workspace of Content Server -> a business workspace. Pure.
#include "models/connectors/extendedecm/extendedecm_workspaces.h"

#include "models/base/id.h"
#include "models/base/text.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors::extendedecm {

namespace {

QString lastName(const QString& key) { return fold(QStringView(key).mid(key.lastIndexOf(u'/') + 1).trimmed()); }

bool isCalled(const QString& key, std::initializer_list<QStringView> names) { return std::ranges::find(names, QStringView(lastName(key))) != names.end(); }

/// The value of the first attribute that is called so.
QString valueCalled(const Stated& stated, std::initializer_list<QStringView> names)
{
    const auto found = std::ranges::find_if(stated, [&](const auto& one) { return isCalled(one.first, names) && !one.second.isEmpty(); });
    return found == stated.end() ? QString() : found->second;
}

QString valueOf(const Stated& stated, const QString& key)
{
    const auto found = std::ranges::find_if(stated, [&](const auto& one) { return normalizedKey(one.first) == normalizedKey(key); });
    return found == stated.end() ? QString() : found->second;
}

/// Sets whose rows say what is allowed for a purpose.
QStringList consentSets(const AttributeNames& names, const SiteVocabulary& vocabulary, const WorkspaceRules& rules)
{
    if (!rules.consents.isEmpty()) {
        return {rules.consents};
    }
    QStringList purposes, found;
    for (const AttributeNames::Named& one : names.all(vocabulary)) {
        if (!one.set.isEmpty() && isCalled(one.key, {u"purpose", u"zweck"})) {
            purposes << one.set;
        }
    }
    for (const AttributeNames::Named& one : names.all(vocabulary)) {
        if (purposes.contains(one.set) && !found.contains(one.set) && isCalled(one.key, {u"state", u"status", u"consent"})) {
            found << one.set;
        }
    }
    return found;
}

std::vector<ConsentStatement> consentsOf(const WorkspaceWire& wire, const AttributeNames& names, const SiteVocabulary& vocabulary, const WorkspaceRules& rules)
{
    const auto moment = [&](const QString& text) { return text.isEmpty() ? std::nullopt : vocabulary.moment(text); };
    std::vector<ConsentStatement> all;
    for (const QString& set : consentSets(names, vocabulary, rules)) {
        for (const Stated& row : names.rows(wire.node.values, set, vocabulary)) {
            ConsentStatement one;
            one.purpose = valueCalled(row, {u"purpose", u"zweck"});
            one.state = valueCalled(row, {u"state", u"status", u"consent"});
            one.from = moment(valueCalled(row, {u"from", u"since", u"valid from", u"von", u"seit"}));
            one.to = moment(valueCalled(row, {u"to", u"until", u"valid to", u"bis"}));
            if (!one.purpose.isEmpty() && !one.state.isEmpty()) {
                all.push_back(std::move(one));
            }
        }
    }
    return all;
}

QString customerOf(const BusinessWorkspace& workspace, const Stated& stated)
{
    for (const BusinessReference& one : workspace.references) {
        if (businessKindOf(one.type, {}) == BusinessKind::Customer) {
            return one.id;
        }
    }
    return valueCalled(stated, {u"customer", u"customer id", u"customer number", u"policyholder", u"kunde", u"kundennummer"});
}

} // namespace

QHash<QString, BusinessKind> kindsIn(const QString& setting)
{
    QHash<QString, BusinessKind> kinds;
    for (const QString& entry : setting.split(u';', Qt::SkipEmptyParts)) {
        const auto kind = businessKindNamed(entry.section(u'=', 1));
        if (kind && !entry.section(u'=', 0, 0).trimmed().isEmpty()) {
            kinds.insert(entry.section(u'=', 0, 0).trimmed().toLower(), *kind);
        }
    }
    return kinds;
}

BusinessWorkspace workspaceFrom(const WorkspaceWire& wire, const AttributeNames& names, const SiteVocabulary& vocabulary, const WorkspaceRules& rules,
                                bool isSettled)
{
    const NodeWire& node = wire.node;
    const auto moment = [&](const QString& text) { return text.isEmpty() ? std::nullopt : vocabulary.moment(text); };
    const Stated stated = names.stated(node.values, vocabulary);
    BusinessWorkspace out;
    out.nativeId = node.nativeId();
    out.name = node.name;
    out.description = node.description;
    out.type = wire.type;
    out.references = wire.references;
    const QString objectType = out.references.empty() ? QString() : out.references.front().type;
    out.kind = rules.kinds.value(wire.type.toLower(), businessKindOf(wire.type, objectType));
    out.status = valueCalled(stated, {u"status", u"state", u"zustand"});
    out.customer = customerOf(out, stated);
    const QString renewal = rules.renewal.isEmpty() ? valueCalled(stated, {u"renewal date", u"next renewal", u"renewal", u"verlangerung am", u"hauptfalligkeit"})
                                                    : valueOf(stated, rules.renewal);
    out.renewal = moment(renewal);
    out.created = moment(node.created);
    out.modified = moment(node.modified);
    for (const auto& [key, value] : stated) {
        if (!value.isEmpty()) {
            out.attributes.emplace_back(key, value);
        }
    }
    out.consents = consentsOf(wire, names, vocabulary, rules);
    out.members = wire.members;
    out.related = wire.related;
    out.workflows = wire.workflows;
    out.linked = wire.linked;
    out.linked.sort();
    out.linked.removeDuplicates();
    out.token = deriveId(""_L1, {node.modified, node.name, QString::fromUtf8(QJsonDocument(node.values).toJson(QJsonDocument::Compact))}).left(20) + u';' +
                QString::number(momentMs(node.modified, vocabulary)) + (isSettled ? QString() : u"~"_s);
    return out;
}

bool isKnownWorkspace(const QString& token, qint64 modified) { return modifiedIn(token) == modified; }

} // namespace cf::connectors::extendedecm
