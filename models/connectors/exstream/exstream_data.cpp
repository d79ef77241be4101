#include "models/connectors/exstream/exstream_data.h"

#include "models/connectors/folder/xml_pump.h"
#include "models/connectors/remote/json_value.h"

#include <QBuffer>
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace cf::connectors::exstream {

namespace {

/// Values of one customer after the other, whatever the form they came in.
class Gathering
{
public:
    Gathering(const DataTerms& terms, const DataBounds& bounds)
        : m_terms(terms)
        , m_bounds(bounds)
    {}

    /// False: no more are taken.
    bool begin()
    {
        m_now = {};
        m_wire.isCut = m_wire.isCut || isFull();
        return !m_wire.isCut;
    }
    void put(const QString& where, const QString& value, const QString& told)
    {
        const QString path = cleaned(where), text = cleaned(value);
        if (m_terms.number.contains(path) && m_now.customerNumber.isEmpty()) {
            m_now.customerNumber = cutTo(text, mostId);
            return;
        }
        if (m_terms.id.contains(path) && m_now.customer.isEmpty()) {
            m_now.customer = cutTo(text, mostId);
        }
        if (m_now.fields.size() >= m_bounds.ofCustomer || m_total >= m_bounds.fields || path.size() > m_bounds.path) {
            m_now.isCut = true;
            return;
        }
        m_now.isCut = m_now.isCut || text.size() > m_bounds.value;
        m_now.fields.push_back({once(path), cutTo(text, m_bounds.value), once(told.isEmpty() ? systemOf(path) : cutTo(cleaned(told), mostId))});
        ++m_total;
    }
    void cut() { m_now.isCut = true; }
    void end()
    {
        if (m_now.customerNumber.isEmpty()) {
            fault(u"a customer without a number"_s);
        } else if (m_numbers.contains(m_now.customerNumber)) {
            fault(u"a customer's number twice"_s);
        } else {
            m_numbers.insert(m_now.customerNumber);
            m_wire.customers.push_back(std::move(m_now));
        }
        m_now = {};
    }
    void fault(const QString& what) { m_wire.fault = m_wire.fault.isEmpty() ? what : m_wire.fault; }
    DataWire take() { return std::move(m_wire); }

private:
    static constexpr qsizetype mostId = 255;

    bool isFull() const { return m_wire.customers.size() >= m_bounds.customers || m_total >= m_bounds.fields; }
    /// Half a character is none.
    static QString cleaned(const QString& value)
    {
        const QString text = value.trimmed().remove(QChar(0));
        return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
    }
    static QString cutTo(const QString& text, qsizetype most)
    {
        return text.size() > most && most > 0 && text[most - 1].isHighSurrogate() ? text.left(most - 1) : text.left(most);
    }
    /// Few paths and systems, said of very many values.
    QString once(const QString& text) { return *m_texts.insert(text); }
    QString systemOf(const QString& path) const
    {
        const std::pair<QString, QString>* best = nullptr;
        for (const auto& system : m_terms.systems) {
            const bool isIts = path == system.first || path.startsWith(system.first + u'/') || path.startsWith(system.first + u'[');
            if (isIts && (best == nullptr || system.first.size() > best->first.size())) {
                best = &system;
            }
        }
        return best == nullptr ? QString() : best->second;
    }

    const DataTerms& m_terms;
    const DataBounds& m_bounds;
    DataWire m_wire;
    DataSnapshot m_now;
    size_t m_total = 0;
    QSet<QString> m_numbers, m_texts;
};

QString joined(const QString& above, const QString& name, int count)
{
    const QString part = count > 1 ? u"%1[%2]"_s.arg(name).arg(count) : name;
    return above.isEmpty() ? part : above + u'/' + part;
}

class XmlData
{
public:
    XmlData(TextSource& source, const DataTerms& terms, const DataBounds& bounds, Gathering& gathering)
        : m_pump(source)
        , m_terms(terms)
        , m_bounds(bounds)
        , m_gathering(gathering)
    {}

    void read()
    {
        for (;;) {
            switch (m_pump.next()) {
            case XmlPump::Step::Start:
                if (!start()) {
                    return;
                }
                break;
            case XmlPump::Step::Text:
                if (!m_open.empty() && m_open.back().text.size() <= m_bounds.value) {
                    m_open.back().text += m_pump.reader().text();
                }
                break;
            case XmlPump::Step::End: end(); break;
            case XmlPump::Step::Failed: m_gathering.fault(m_pump.failure()); return;
            case XmlPump::Step::Finished: return;
            }
        }
    }

private:
    struct Open {
        QString path, text, source;
        bool hasParts = false;
        QHash<QString, int> counts;
    };

    bool start()
    {
        const QXmlStreamAttributes attributes = m_pump.reader().attributes();
        if (m_open.empty()) {
            if (m_pump.name() != m_terms.customer) {
                return true;
            }
            if (!m_gathering.begin()) {
                return false;
            }
            m_open.emplace_back();
        } else {
            Open& above = m_open.back();
            above.hasParts = true;
            const QString name = m_pump.name().toString();
            Open below;
            below.path = joined(above.path, name, ++above.counts[name]);
            below.source = above.source;
            m_open.push_back(std::move(below));
        }
        // A reference: what is put changes nothing here.
        Open& now = m_open.back();
        const QStringView told = attributes.value(m_terms.source);
        now.source = told.isEmpty() ? now.source : told.toString();
        if (int(m_open.size()) > m_bounds.depth) {
            m_gathering.cut();
            return true;
        }
        for (const QXmlStreamAttribute& attribute : attributes) {
            if (attribute.name() != m_terms.source) {
                m_gathering.put(joined(now.path, attribute.name().toString(), 1), attribute.value().toString(), now.source);
            }
        }
        return true;
    }

    void end()
    {
        if (m_open.empty()) {
            return;
        }
        const Open done = std::move(m_open.back());
        m_open.pop_back();
        if (m_open.empty()) {
            m_gathering.end();
        } else if (!done.hasParts && int(m_open.size()) < m_bounds.depth) {
            m_gathering.put(done.path, done.text, done.source);
        }
    }

    XmlPump m_pump;
    const DataTerms& m_terms;
    const DataBounds& m_bounds;
    Gathering& m_gathering;
    std::vector<Open> m_open; ///< from the customer on
};

class JsonData
{
public:
    JsonData(const DataTerms& terms, const DataBounds& bounds, Gathering& gathering)
        : m_terms(terms)
        , m_bounds(bounds)
        , m_gathering(gathering)
    {}

    void read(const QByteArray& input)
    {
        const Result<QJsonDocument> document = jsonOf(input);
        if (!document) {
            m_gathering.fault(document.error().detail);
            return;
        }
        const QJsonValue root = document->isArray() ? QJsonValue(document->array()) : QJsonValue(document->object());
        const QJsonValue list = root.isArray() ? root : listIn(root, 0);
        if (list.isUndefined()) {
            m_gathering.fault(u"no list of customers"_s);
            return;
        }
        const QJsonArray customers = list.isArray() ? list.toArray() : QJsonArray{list};
        for (const QJsonValue customer : customers) {
            if (!m_gathering.begin()) {
                return;
            }
            below(customer, QString(), QString(), 1);
            m_gathering.end();
        }
    }

private:
    static constexpr int mostAbove = 4; ///< levels above the list

    QJsonValue listIn(const QJsonValue& value, int depth) const
    {
        const QJsonObject object = value.toObject();
        for (const QString& name : {m_terms.customer, QString(m_terms.customer + u's')}) {
            const QJsonValue own = object.value(name);
            if (own.isArray() || own.isObject()) {
                return own.isObject() && own.toObject().contains(m_terms.customer) ? own.toObject().value(m_terms.customer) : own;
            }
        }
        for (auto it = object.begin(); it != object.end() && depth < mostAbove; ++it) {
            if (const QJsonValue found = listIn(*it, depth + 1); !found.isUndefined()) {
                return found;
            }
        }
        return QJsonValue(QJsonValue::Undefined);
    }

    void below(const QJsonValue& value, const QString& path, const QString& source, int depth)
    {
        if (depth > m_bounds.depth) {
            m_gathering.cut();
        } else if (value.isArray()) {
            int count = 0;
            const QJsonArray all = value.toArray();
            for (const QJsonValue one : all) {
                ++count;
                below(one, count > 1 ? u"%1[%2]"_s.arg(path).arg(count) : path, source, depth + 1);
            }
        } else if (value.isObject()) {
            parts(value.toObject(), path, source, depth);
        } else if (!path.isEmpty()) {
            m_gathering.put(path, scalarText(value), source);
        }
    }

    void parts(const QJsonObject& object, const QString& path, const QString& above, int depth)
    {
        const QJsonValue told = object.value(m_terms.source);
        const QString source = told.isString() ? told.toString() : above;
        const QJsonValue own = object.value("value"_L1);
        if (!path.isEmpty() && !own.isUndefined() && !own.isObject() && !own.isArray() && object.size() == (told.isUndefined() ? 1 : 2)) {
            m_gathering.put(path, scalarText(own), source);
            return;
        }
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() != m_terms.source || !told.isString()) {
                below(*it, joined(path, it.key(), 1), source, depth + 1);
            }
        }
    }

    const DataTerms& m_terms;
    const DataBounds& m_bounds;
    Gathering& m_gathering;
};

/// In whichever encoding: 0 where there is nothing.
char firstSign(const QByteArray& input)
{
    for (const char c : input.left(64)) {
        const bool isLetter = c > ' ' && c < '\x7f';
        if (isLetter) {
            return c;
        }
    }
    return 0;
}

} // namespace

std::vector<std::pair<QString, QString>> systemsIn(const QString& setting)
{
    std::vector<std::pair<QString, QString>> systems;
    for (const QString& part : setting.split(u',', Qt::SkipEmptyParts)) {
        const QString path = part.section(u'=', 0, 0).trimmed(), system = part.section(u'=', 1).trimmed();
        if (!path.isEmpty() && !system.isEmpty()) {
            systems.emplace_back(path, system);
        }
    }
    return systems;
}

QString usualSystems()
{
    return u"crm = CRM, policy = Policy administration, policyAdministration = Policy administration, billing = Billing, erp = ERP"_s;
}

DataWire readData(const QByteArray& input, const DataTerms& terms, const DataBounds& bounds)
{
    Gathering gathering(terms, bounds);
    const char first = firstSign(input);
    if (first == '<') {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(input);
        TextSource source(std::move(buffer), TextSource::Kind::Xml);
        XmlData(source, terms, bounds, gathering).read();
    } else if (first == '{' || first == '[') {
        input.size() > bounds.json ? gathering.fault(u"larger than is read as JSON"_s) : JsonData(terms, bounds, gathering).read(input);
    } else {
        gathering.fault(u"neither XML nor JSON"_s);
    }
    return gathering.take();
}

} // namespace cf::connectors::exstream
