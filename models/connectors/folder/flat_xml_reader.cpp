#include "models/connectors/folder/flat_xml_reader.h"

namespace cf::connectors {

ReadStep FlatXmlReader::next()
{
    while (!m_ended) {
        switch (m_pump.next()) {
        case XmlPump::Step::Start: start(); break;
        case XmlPump::Step::Text:
            if (m_inRecord && m_pump.depth() == 3 && m_text.size() <= IndexLimits::element) {
                m_text += m_pump.reader().text();
            }
            break;
        case XmlPump::Step::End:
            if (auto step = end(); step) {
                return std::move(*step);
            }
            break;
        case XmlPump::Step::Finished: m_ended = true; break;
        case XmlPump::Step::Failed:
            m_ended = true;
            return BadRecord{m_inRecord ? m_record.position : m_root, m_pump.failure(),
                             m_inRecord ? rawOf(m_record) : m_pump.tail()};
        }
    }
    return EndOfIndex();
}

void FlatXmlReader::start()
{
    const QString name = m_pump.name().toString();
    const QXmlStreamAttributes attributes = m_pump.reader().attributes();
    if (m_pump.depth() == 1) {
        m_root = name.left(256);
    } else if (m_pump.depth() == 2) {
        m_inRecord = m_recordName.isEmpty() || name == m_recordName;
        if (!m_inRecord) {
            return;
        }
        m_record = {};
        m_fault.clear();
        m_element = name;
        const int number = m_counts.size() < 1024 || m_counts.contains(name) ? ++m_counts[name] : 0;
        m_record.position = QStringLiteral("%1/%2[%3]").arg(m_root, name.left(256)).arg(number);
        for (const QXmlStreamAttribute& attribute : attributes) {
            add(attribute.name().toString(), attribute.value().toString());
        }
    } else if (m_inRecord && m_pump.depth() == 3) {
        m_key = attributes.hasAttribute(QLatin1StringView("name"))
                    ? attributes.value(QLatin1StringView("name")).toString().trimmed()
                    : name;
        m_text = attributes.value(QLatin1StringView("value")).toString();
    } else if (m_inRecord) {
        spoil(QStringLiteral("a field holds another element"));
    }
}

std::optional<ReadStep> FlatXmlReader::end()
{
    if (!m_inRecord) {
        return std::nullopt;
    }
    if (m_pump.depth() == 2) {
        add(m_key, m_text);
    }
    if (m_pump.depth() != 1) {
        return std::nullopt;
    }
    m_inRecord = false;
    if (!m_fault.isEmpty()) {
        return BadRecord{m_record.position, m_fault, rawOf(m_record)};
    }
    return std::move(m_record);
}

void FlatXmlReader::add(const QString& key, const QString& value)
{
    if (int(m_record.values.size()) >= IndexLimits::values) {
        spoil(QStringLiteral("more than %1 fields").arg(IndexLimits::values));
    } else if (value.size() > IndexLimits::element) {
        spoil(QStringLiteral("a value is too long"));
    } else {
        m_record.values.emplace_back(key, value.trimmed());
    }
}

} // namespace cf::connectors
