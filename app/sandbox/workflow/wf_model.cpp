#include "app/sandbox/workflow/wf_model.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace cf::sandbox::workflow {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype largestModel = 1 << 20, deepest = 32;

tl::unexpected<Error> refused(const QString& why) { return fail(ErrorKind::Rejected, why); }

/// By its name alone: the makers of engines have namespaces of their own.
QString attribute(const QXmlStreamReader& xml, QStringView name)
{
    for (const QXmlStreamAttribute& one : xml.attributes()) {
        if (one.name() == name) {
            return one.value().toString();
        }
    }
    return {};
}

QStringList listIn(const QString& text)
{
    QStringList all;
    for (const QString& one : text.split(u',', Qt::SkipEmptyParts)) {
        all.append(one.trimmed());
    }
    return all;
}

std::optional<NodeKind> kindOf(QStringView element)
{
    static const QList<std::pair<QString, NodeKind>> kinds{{u"startEvent"_s, NodeKind::Start},
                                                           {u"endEvent"_s, NodeKind::End},
                                                           {u"userTask"_s, NodeKind::Task},
                                                           {u"serviceTask"_s, NodeKind::Work},
                                                           {u"exclusiveGateway"_s, NodeKind::Choice},
                                                           {u"eventBasedGateway"_s, NodeKind::EventGateway},
                                                           {u"intermediateCatchEvent"_s, NodeKind::Catch},
                                                           {u"boundaryEvent"_s, NodeKind::Boundary},
                                                           {u"subProcess"_s, NodeKind::SubProcess}};
    const auto found = std::ranges::find(kinds, element, &std::pair<QString, NodeKind>::first);
    return found == kinds.end() ? std::nullopt : std::optional(found->second);
}

/// Parts of a definition that say nothing of how it runs.
bool isAside(QStringView element)
{
    return element == u"documentation" || element == u"extensionElements" || element == u"incoming" || element == u"outgoing" || element == u"laneSet" ||
           element == u"textAnnotation" || element == u"association" || element == u"BPMNDiagram" || element == u"error" || element == u"category";
}

class ModelReader
{
public:
    explicit ModelReader(const QByteArray& bpmn)
        : m_xml(bpmn)
    {}

    Result<Model> read()
    {
        if (!m_xml.readNextStartElement() || m_xml.name() != u"definitions") {
            return refused(u"that is no BPMN"_s);
        }
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"message") {
                m_messages.append({attribute(m_xml, u"id"), attribute(m_xml, u"name")});
                m_xml.skipCurrentElement();
            } else if (m_xml.name() == u"process" && m_model.key.isEmpty()) {
                m_model.key = attribute(m_xml, u"id");
                m_model.name = attribute(m_xml, u"name");
                CF_CHECK(readScope({}, 0));
            } else if (isAside(m_xml.name())) {
                m_xml.skipCurrentElement();
            } else {
                return refused(u"this engine does not know %1 here"_s.arg(m_xml.name()));
            }
        }
        if (m_xml.hasError() || m_model.key.isEmpty()) {
            return refused(m_xml.hasError() ? m_xml.errorString() : u"there is no process in it"_s);
        }
        CF_CHECK(checked());
        return std::move(m_model);
    }

private:
    Result<void> readScope(const QString& within, int depth)
    {
        if (depth > deepest) {
            return refused(u"too deep"_s);
        }
        while (m_xml.readNextStartElement()) {
            const QString element = m_xml.name().toString();
            if (element == u"sequenceFlow") {
                CF_CHECK(readFlow());
            } else if (const auto kind = kindOf(element)) {
                CF_CHECK(readNode(*kind, element, within, depth));
            } else if (isAside(element)) {
                m_xml.skipCurrentElement();
            } else {
                return refused(u"this engine does not know %1"_s.arg(element));
            }
        }
        return {};
    }

    Result<void> readFlow()
    {
        Flow flow{attribute(m_xml, u"id"), attribute(m_xml, u"sourceRef"), attribute(m_xml, u"targetRef"), {}};
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"conditionExpression") {
                flow.condition = m_xml.readElementText().trimmed();
            } else {
                m_xml.skipCurrentElement();
            }
        }
        m_model.flows.append(flow);
        return {};
    }

    Result<void> readNode(NodeKind kind, const QString& element, const QString& within, int depth)
    {
        Node node;
        node.kind = kind;
        node.type = element;
        node.within = within;
        node.id = attribute(m_xml, u"id");
        node.name = attribute(m_xml, u"name");
        node.groups = listIn(attribute(m_xml, u"candidateGroups"));
        node.users = listIn(attribute(m_xml, u"candidateUsers"));
        node.due = attribute(m_xml, u"dueDate");
        node.formKey = attribute(m_xml, u"formKey");
        node.topic = attribute(m_xml, u"topic");
        node.topic = node.topic.isEmpty() ? node.id : node.topic;
        node.attachedTo = attribute(m_xml, u"attachedToRef");
        node.isInterrupting = attribute(m_xml, u"cancelActivity") != u"false";
        node.otherwise = attribute(m_xml, u"default");
        if (node.id.isEmpty()) {
            return refused(u"a %1 without an id"_s.arg(element));
        }
        if (kind == NodeKind::SubProcess) {
            m_model.nodes.append(node);
            return readScope(node.id, depth + 1);
        }
        while (m_xml.readNextStartElement()) {
            CF_CHECK(readInside(node));
        }
        m_model.nodes.append(node);
        return {};
    }

    Result<void> readInside(Node& node)
    {
        const QString element = m_xml.name().toString();
        if (element == u"timerEventDefinition") {
            while (m_xml.readNextStartElement()) {
                QString* const place = m_xml.name() == u"timeDate" ? &node.date : m_xml.name() == u"timeDuration" ? &node.duration : nullptr;
                if (place == nullptr) {
                    return refused(u"this engine does not know %1"_s.arg(m_xml.name()));
                }
                *place = m_xml.readElementText().trimmed();
            }
            return {};
        }
        if (element == u"messageEventDefinition") {
            const QString reference = attribute(m_xml, u"messageRef");
            const auto named = std::ranges::find(m_messages, reference, &std::pair<QString, QString>::first);
            node.message = named == m_messages.end() ? reference : named->second;
        } else if (element == u"errorEventDefinition") {
            node.isError = true;
        } else if (element == u"terminateEventDefinition") {
            node.isTerminating = true;
        } else if (!isAside(element)) {
            return refused(u"this engine does not know %1 in a %2"_s.arg(element, node.type));
        }
        m_xml.skipCurrentElement();
        return {};
    }

    Result<void> checked() const
    {
        if (m_model.startWithin({}) == nullptr) {
            return refused(u"there is no start event"_s);
        }
        for (const Flow& flow : m_model.flows) {
            if (m_model.node(flow.from) == nullptr || m_model.node(flow.to) == nullptr) {
                return refused(u"the flow %1 leads nowhere"_s.arg(flow.id));
            }
        }
        for (const Node& node : m_model.nodes) {
            const bool isTimed = !node.date.isEmpty() || !node.duration.isEmpty();
            const bool isEvent = node.kind == NodeKind::Catch || node.kind == NodeKind::Boundary;
            if (isEvent && !isTimed && node.message.isEmpty() && !node.isError) {
                return refused(u"%1 waits for nothing"_s.arg(node.id));
            }
            if (node.kind == NodeKind::Boundary && m_model.node(node.attachedTo) == nullptr) {
                return refused(u"%1 is attached to nothing"_s.arg(node.id));
            }
            if (node.kind == NodeKind::SubProcess && m_model.startWithin(node.id) == nullptr) {
                return refused(u"%1 has no start event"_s.arg(node.id));
            }
            if (node.kind != NodeKind::End && m_model.from(node.id).isEmpty()) {
                return refused(u"%1 leads nowhere"_s.arg(node.id));
            }
        }
        return {};
    }

    QXmlStreamReader m_xml;
    Model m_model;
    QList<std::pair<QString, QString>> m_messages; ///< id, name
};

QString inside(const QString& expression)
{
    const bool isExpression = expression.startsWith(u"${") && expression.endsWith(u'}');
    return isExpression ? expression.mid(2, expression.size() - 3).trimmed() : QString();
}

/// What an expression stands for, as text.
Result<QString> textOf(const QString& expression, const Variables& variables)
{
    const QString name = inside(expression);
    if (name.isEmpty()) {
        return expression;
    }
    const Variable* const found = variableIn(variables, name);
    if (found == nullptr || !found->value.isString()) {
        return refused(u"Unknown property used in expression: %1"_s.arg(expression));
    }
    return found->value.toString();
}

Result<bool> comparison(const QString& text, const Variables& variables)
{
    static const QRegularExpression shape(uR"re(^\s*(\w+)\s*(==|!=)\s*(?:'([^']*)'|"([^"]*)"|(true|false)|(-?\d+(?:\.\d+)?))\s*$)re"_s);
    const auto match = shape.match(text);
    const Variable* const found = match.hasMatch() ? variableIn(variables, match.captured(1)) : nullptr;
    if (found == nullptr) {
        return refused(u"Unknown property used in expression: ${%1}"_s.arg(text));
    }
    const QJsonValue right = match.hasCaptured(5) && !match.captured(5).isEmpty() ? QJsonValue(match.captured(5) == u"true")
                             : !match.captured(6).isEmpty()                       ? QJsonValue(match.captured(6).toDouble())
                                                            : QJsonValue(match.captured(3) + match.captured(4));
    return (found->value == right) == (match.captured(2) == u"==");
}

} // namespace

const Variable* variableIn(const Variables& variables, QStringView name)
{
    const auto found = std::ranges::find_if(variables, [&](const Variable& one) { return one.name == name; });
    return found == variables.end() ? nullptr : &*found;
}

void put(Variables& variables, const Variable& variable)
{
    const auto found = std::ranges::find(variables, variable.name, &Variable::name);
    if (found == variables.end()) {
        variables.append(variable);
    } else {
        *found = variable;
    }
}

const Node* Model::node(const QString& wanted) const
{
    const auto found = std::ranges::find(nodes, wanted, &Node::id);
    return found == nodes.end() ? nullptr : &*found;
}

const Node* Model::startWithin(const QString& subprocess) const
{
    const auto found = std::ranges::find_if(nodes, [&](const Node& one) { return one.kind == NodeKind::Start && one.within == subprocess; });
    return found == nodes.end() ? nullptr : &*found;
}

QList<Flow> Model::from(const QString& node) const
{
    QList<Flow> all;
    std::ranges::copy_if(flows, std::back_inserter(all), [&](const Flow& one) { return one.from == node; });
    return all;
}

QList<Node> Model::attachedTo(const QString& node) const
{
    QList<Node> all;
    std::ranges::copy_if(nodes, std::back_inserter(all), [&](const Node& one) { return one.kind == NodeKind::Boundary && one.attachedTo == node; });
    return all;
}

Result<Model> readModel(const QByteArray& bpmn)
{
    return bpmn.size() > largestModel ? Result<Model>(refused(u"too large"_s)) : ModelReader(bpmn).read();
}

Result<bool> holds(const QString& condition, const Variables& variables)
{
    if (condition.isEmpty()) {
        return true;
    }
    for (const QString& either : inside(condition).split(u"||"_s)) {
        bool isTrue = true;
        for (const QString& one : either.split(u"&&"_s)) {
            if (isTrue) {
                CF_TRY(isTrue, comparison(one, variables));
            }
        }
        if (isTrue) {
            return true;
        }
    }
    return false;
}

std::optional<UtcMs> instantIn(QString text)
{
    static const QRegularExpression zone(u"([+-]\\d\\d)(\\d\\d)$"_s);
    const QDateTime time = QDateTime::fromString(text.replace(zone, u"\\1:\\2"_s), Qt::ISODateWithMs);
    return time.isValid() && time.timeSpec() != Qt::LocalTime ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

Result<QStringList> groupsOf(const QStringList& groups, const Variables& variables)
{
    QStringList named;
    for (const QString& group : groups) {
        CF_TRY(const QString text, textOf(group, variables));
        named += listIn(text);
    }
    return named;
}

Result<UtcMs> instantOf(const QString& expression, const Variables& variables)
{
    CF_TRY(const QString text, textOf(expression, variables));
    const auto at = instantIn(text);
    return at ? Result<UtcMs>(*at) : refused(u"%1 is no time with a zone: %2"_s.arg(expression, text));
}

Result<UtcMs> lengthOf(const QString& expression, const Variables& variables)
{
    CF_TRY(const QString text, textOf(expression, variables));
    static const QRegularExpression shape(u"^P(?:(\\d+)W)?(?:(\\d+)D)?(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+)S)?)?$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch() || text == u"P" || text.endsWith(u'T')) {
        return refused(u"%1 is no duration: %2"_s.arg(expression, text));
    }
    UtcMs sum = 0;
    int part = 0;
    for (const UtcMs unit : {604'800'000LL, 86'400'000LL, 3'600'000LL, 60'000LL, 1'000LL}) {
        sum += match.captured(++part).toLongLong() * unit;
    }
    return sum;
}

} // namespace cf::sandbox::workflow
