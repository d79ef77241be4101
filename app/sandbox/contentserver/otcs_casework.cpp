#include "app/sandbox/contentserver/otcs_casework.h"

#include "app/sandbox/contentserver/otcs_categories.h"
#include "app/sandbox/contentserver/otcs_workspace_types.h"
#include "models/domain/business_workspace.h"

#include <QDate>
#include <QTimeZone>

namespace cf::sandbox::contentserver {

namespace {

using namespace Qt::StringLiterals;

constexpr UtcMs dayMs = 86'400'000;

/// The same in every process: qHash is not.
quint64 roll(const QString& text)
{
    quint64 hash = 1469598103934665603ULL;
    for (const char c : text.toUtf8()) {
        hash = (hash ^ quint8(c)) * 1099511628211ULL;
    }
    return hash ^ (hash >> 29);
}

/// What one is made of.
struct File {
    int type = 0;
    QString code, customer, subject;
    std::vector<quint64> members; ///< accession numbers
    QDate notified;               ///< of a policy: the last renewal notice
    QDate letter;                 ///< the last day on which anything was sent
};

QString consentKey(int row, int attribute) { return u"%1_2_%2_%3"_s.arg(consentCategory).arg(row).arg(attribute); }
QString fileKey(int attribute) { return u"%1_%2"_s.arg(fileCategory).arg(attribute); }
QString policyKey(int attribute) { return u"%1_%2"_s.arg(policyCategory).arg(attribute); }
QString dayValue(QDate day) { return day.toString(Qt::ISODate) + u"T00:00:00"_s; }
QString instant(QDate day) { return day.toString(Qt::ISODate) + u"T12:00:00Z"_s; }

QString kindOf(int type)
{
    static constexpr BusinessKind kinds[] = {BusinessKind::Policy, BusinessKind::Claim, BusinessKind::Loan, BusinessKind::RegulatoryCase, BusinessKind::PolicyException,
                                             BusinessKind::Consent};
    return QString(codeOf(kinds[type - policyType]));
}

QDate renewalOf(const File& file)
{
    static constexpr int after[] = {30, 45, 75};
    return file.notified.isValid() ? file.notified.addDays(after[roll(file.code) % 3]) : QDate(2026, 4, 1).addDays(int(roll(file.code) % 121) - 60);
}

QString statusOf(const File& file)
{
    static const QStringList words[] = {{u"In force"_s, u"Lapsed"_s}, {u"Open"_s, u"Settled"_s}, {u"Active"_s, u"Closed"_s},
                                        {u"Open"_s, u"Answered"_s},   {u"Granted"_s, u"Refused"_s}, {u"Current"_s, u"Current"_s}};
    return words[file.type - policyType][roll(file.code + u'+') % 5 == 0 ? 1 : 0];
}

QJsonObject consentRows(const File& file)
{
    const QDate back = file.letter.addDays(roll(file.code) % 4 == 0 ? -20 : 20);
    QJsonObject values;
    int row = 0;
    const auto add = [&](const QString& purpose, const QString& state, const QString& from, const QString& to) {
        ++row;
        const QString texts[] = {purpose, state, from, to};
        for (int i = 0; i < 4; ++i) {
            values.insert(consentKey(row, 3 + i), texts[i]);
        }
    };
    add(u"marketing"_s, u"given"_s, u"2016-01-01T00:00:00Z"_s, instant(back));
    add(u"marketing"_s, u"withdrawn"_s, instant(back), {});
    add(u"service"_s, u"given"_s, u"2016-01-01T00:00:00Z"_s, {});
    return values;
}

Node nodeOf(const File& file)
{
    Node node;
    node.type = WorkspaceNode;
    node.parent = workspaceType(file.type)->folder;
    node.name = QLatin1StringView(workspaceType(file.type)->name) + u' ' + QString(file.code).replace(u':', u'-');
    node.description = file.subject;
    node.workspaceType = file.type;
    node.businessObject = file.code;
    node.created = node.modified = takenInAt(0) + settlingTime;
    node.createdBy = node.modifiedBy = 1104;
    node.values.insert(fileCategory, QJsonObject{{fileKey(2), statusOf(file)}, {fileKey(3), file.customer}, {fileKey(4), QJsonValue()}, {fileKey(5), u"Service desk"_s},
                                                 {fileKey(6), file.subject}});
    if (file.type == policyType) {
        static const QStringList products{u"Household"_s, u"Motor"_s, u"Liability"_s};
        node.values.insert(policyCategory, QJsonObject{{policyKey(2), dayValue(renewalOf(file))}, {policyKey(3), products[qsizetype(roll(file.code) % 3)]},
                                                       {policyKey(4), qint64(roll(file.code) % 4)}});
    } else if (file.type == consentType) {
        node.values.insert(consentCategory, consentRows(file));
    }
    return node;
}

/// In the order of their first records.
class Reading
{
public:
    explicit Reading(const Site& site)
    {
        for (quint64 accession = 0; accession < site.holdings.count(); ++accession) {
            take(site.holdings.record(accession));
        }
        derive();
    }
    const std::vector<File>& files() const { return m_files; }

private:
    File& file(int type, const QString& code, const QString& customer, const QString& subject = {})
    {
        const QString key = QString::number(type) + u' ' + code;
        if (!m_places.contains(key)) {
            m_places.insert(key, m_files.size());
            File made;
            made.type = type;
            made.code = code;
            made.customer = customer;
            made.subject = subject;
            m_files.push_back(made);
        }
        return m_files[m_places[key]];
    }
    void take(const HeldRecord& record)
    {
        const QString customer = record.customers().value(0);
        const QDate sent = QDate::fromString(record.sent.day(), Qt::ISODate);
        for (const auto& [type, code] : {std::pair(policyType, record.policy), std::pair(claimType, record.claim), std::pair(loanType, record.loan)}) {
            if (code.isEmpty()) {
                continue;
            }
            File& one = file(type, code, customer);
            one.members.push_back(record.accession);
            if (record.type == u"Renewal notice" && sent.isValid() && !(sent < one.notified)) {
                one.notified = sent;
            }
        }
        if (customer.isEmpty() || !sent.isValid()) {
            return;
        }
        if (roll(customer) % 3 == 0) {
            File& one = file(consentType, u"CONSENT-"_s + customer, customer, u"What the customer allows"_s);
            one.letter = std::max(one.letter, sent);
        }
        if (roll(customer + u'!') % 20 == 0 && record.purpose == u"regulatory") {
            file(regulatoryType, u"REG-"_s + customer, customer, u"Complaint passed on by the supervisor"_s).members.push_back(record.accession);
        }
    }
    void derive()
    {
        const std::vector<File> known = m_files;
        for (const File& one : known) {
            if (one.type == policyType && roll(one.code + u'?') % 8 == 0) {
                File& made = file(exceptionType, u"EX-"_s + one.code, one.customer, u"Longer term of payment for "_s + one.code);
                made.members.push_back(one.members.front());
            }
        }
    }
    std::vector<File> m_files;
    QHash<QString, size_t> m_places;
};

bool isCasework(const Node& node) { return node.type == WorkspaceNode && node.workspaceType >= policyType && node.workspaceType <= consentType; }

/// None, or one: of what has to be decided.
std::optional<QJsonObject> workflowOf(const Node& node)
{
    const bool mayHave = node.workspaceType == claimType || node.workspaceType == regulatoryType || node.workspaceType == exceptionType;
    if (!isCasework(node) || !mayHave || roll(node.businessObject) % 2 == 1) {
        return std::nullopt;
    }
    const quint64 at = roll(node.businessObject + u'w');
    return QJsonObject{{u"process_id"_s, node.id * 10 + 5},
                       {u"subprocess_id"_s, node.id * 10 + 5},
                       {u"task_id"_s, qint64(at % 3) + 1},
                       {u"wf_name"_s, u"Decision on "_s + node.businessObject},
                       {u"status_key"_s, at % 4 == 0 ? u"workflowlate"_s : u"ontime"_s},
                       {u"date_initiated"_s, zoneless(node.created)},
                       {u"due_date"_s, zoneless(node.created + 90 * dayMs)}};
}

QString stepOf(const Node& node)
{
    static const QStringList steps{u"Assess"_s, u"Approve"_s, u"Notify customer"_s};
    return steps[qsizetype(roll(node.businessObject + u'w') % 3)];
}

QJsonArray consentTruth(const QJsonObject& values)
{
    QJsonArray all;
    for (int row = 1; values.contains(consentKey(row, 3)); ++row) {
        all.append(QJsonObject{{u"purpose"_s, values[consentKey(row, 3)]}, {u"state"_s, values[consentKey(row, 4)]}, {u"from"_s, values[consentKey(row, 5)]},
                               {u"to"_s, values[consentKey(row, 6)]}});
    }
    return all;
}

} // namespace

void fileCasework(Site& site)
{
    if (!site.modes.hasCasework || site.isCaseworkFiled) {
        return;
    }
    site.isCaseworkFiled = true;
    const Reading reading(site);
    for (int type = policyType; type <= consentType; ++type) {
        Node folder;
        folder.id = workspaceType(type)->folder;
        folder.parent = enterprise;
        folder.name = QLatin1StringView(workspaceType(type)->name) + u's';
        folder.created = folder.modified = takenInAt(0);
        site.nodes.put(folder);
    }
    for (const File& file : reading.files()) {
        Node node = nodeOf(file);
        node.id = site.nodes.nextId();
        site.nodes.put(node);
        for (const quint64 accession : file.members) {
            Node link;
            link.id = site.nodes.nextId();
            link.type = Shortcut;
            link.parent = node.id;
            link.original = Nodes::documentId(accession);
            link.name = u"Document %1"_s.arg(link.original);
            link.created = link.modified = node.created;
            site.nodes.put(link);
        }
        if (const auto customer = site.nodes.filing().find(WorkspaceKind::Customer, file.customer)) {
            site.relations.append({Nodes::workspaceId(WorkspaceKind::Customer, *customer), node.id});
        }
    }
}

QJsonArray truthOfCasework(Site& site)
{
    fileCasework(site);
    QJsonArray all;
    for (int type = policyType; type <= consentType && site.isCaseworkFiled; ++type) {
        for (const qint64 id : site.nodes.writtenIn(workspaceType(type)->folder)) {
            const Node node = *site.nodes.find(id);
            QJsonArray documents, related, workflows;
            for (const qint64 child : site.nodes.writtenIn(id)) {
                documents.append(qint64(*site.nodes.accessionOf(site.nodes.find(child)->original)));
            }
            for (const auto& [parent, child] : site.relations) {
                if (child == id) {
                    related.append(QString::number(parent));
                }
            }
            if (const auto workflow = workflowOf(node)) {
                workflows.append(QJsonObject{{u"name"_s, (*workflow)[u"wf_name"]}, {u"state"_s, (*workflow)[u"status_key"]}, {u"step"_s, stepOf(node)}});
            }
            const QJsonObject file = node.values[fileCategory];
            all.append(QJsonObject{{u"native"_s, QString::number(id)},
                                   {u"kind"_s, kindOf(type)},
                                   {u"code"_s, node.businessObject},
                                   {u"name"_s, node.name},
                                   {u"status"_s, file[fileKey(2)]},
                                   {u"customer"_s, file[fileKey(3)]},
                                   {u"renewal"_s, node.values[policyCategory][policyKey(2)].toString().left(10)},
                                   {u"documents"_s, documents},
                                   {u"consents"_s, consentTruth(node.values[consentCategory])},
                                   {u"workflows"_s, workflows},
                                   {u"related"_s, related}});
        }
    }
    return all;
}

Result<void> changeCasework(Site& site, const QJsonObject& action)
{
    fileCasework(site);
    const auto found = site.nodes.find(action[u"native"].toString().toLongLong());
    if (!found || !isCasework(*found)) {
        return fail(ErrorKind::NotFound, u"no such workspace"_s);
    }
    Node node = *found;
    if (action[u"do"].toString() == u"remove-workspace") {
        for (const qint64 child : site.nodes.writtenIn(node.id)) {
            site.nodes.remove(child);
        }
        site.nodes.remove(node.id);
        return {};
    }
    if (action.contains(u"status")) {
        node.values[fileCategory].insert(fileKey(2), action[u"status"]);
    }
    if (action.contains(u"renewal")) {
        node.values[policyCategory].insert(policyKey(2), action[u"renewal"].toString() + u"T00:00:00"_s);
    }
    if (action.contains(u"withdraw")) {
        QJsonObject& rows = node.values[consentCategory];
        int row = 1;
        for (; rows.contains(consentKey(row, 3)); ++row) {
            if (rows[consentKey(row, 3)] == action[u"withdraw"] && rows[consentKey(row, 6)].toString().isEmpty()) {
                rows.insert(consentKey(row, 6), zoned(site.nodes.now()));
            }
        }
        rows.insert(consentKey(row, 3), action[u"withdraw"]);
        rows.insert(consentKey(row, 4), u"withdrawn"_s);
        rows.insert(consentKey(row, 5), zoned(site.nodes.now()));
        rows.insert(consentKey(row, 6), QString());
    }
    node.modified = site.nodes.now();
    site.nodes.put(node);
    return {};
}

HttpResponse workflowStatus(Visit& visit, const QStringList& rest)
{
    if (rest.value(0) != u"status") {
        return noRoute();
    }
    if (rest.value(1) == u"processes") {
        const auto node = visit.visible(rest.value(2).toLongLong() / 10);
        const auto workflow = node ? workflowOf(*node) : std::nullopt;
        if (!workflow) {
            return failed(404, u"The workflow does not exist."_s);
        }
        const QJsonObject task{{u"process_id"_s, (*workflow)[u"process_id"]}, {u"task_id"_s, (*workflow)[u"task_id"]}, {u"task_name"_s, stepOf(*node)},
                               {u"task_assignees"_s, QJsonObject{{u"assigneeCount"_s, 1}, {u"currentAssignee"_s, u"Records Manager"_s}}}};
        QJsonObject json = linked(visit);
        json.insert(u"results"_s, QJsonObject{{u"step_list"_s, QJsonObject{{u"completed"_s, QJsonArray()}, {u"current"_s, QJsonArray{task}}, {u"next"_s, QJsonArray()}}},
                                              {u"wf_details"_s, QJsonObject{{u"wf_name"_s, (*workflow)[u"wf_name"]}, {u"status"_s, (*workflow)[u"status_key"]}}}});
        return answered(json);
    }
    if (rest.value(1) != u"active") {
        return noRoute();
    }
    QJsonArray rows;
    const auto node = visit.visible(visit.number(u"businessWorkspaceID"_s).value_or(0));
    if (const auto workflow = node ? workflowOf(*node) : std::nullopt) {
        rows.append(QJsonObject{{u"data"_s, QJsonObject{{u"wfstatus"_s, *workflow}}}});
    }
    QJsonObject json = linked(visit);
    json.insert(u"results"_s, rows);
    return answered(json);
}

} // namespace cf::sandbox::contentserver
