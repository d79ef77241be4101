#include "models/connectors/folder/manifest_reader.h"

namespace cf::connectors {

ReadStep ManifestReader::next()
{
    while (m_ready.empty()) {
        if (m_ended) {
            return EndOfIndex();
        }
        switch (m_pump.next()) {
        case XmlPump::Step::Start: start(); break;
        case XmlPump::Step::End: end(); break;
        case XmlPump::Step::Text:
            if (m_text.size() <= IndexLimits::element) {
                m_text += m_pump.reader().text();
            }
            break;
        case XmlPump::Step::Finished: m_ended = true; break;
        case XmlPump::Step::Failed: stop(m_pump.failure()); break;
        }
    }
    ReadStep step = std::move(m_ready.front());
    m_ready.pop_front();
    return step;
}

ManifestReader::Element ManifestReader::elementBelow(QStringView name) const
{
    const Element parent = m_stack.back();
    if (parent == Element::List && name == u"queue") {
        return Element::Queue;
    }
    if (parent == Element::Queue && (name == u"file" || name == u"reportFile")) {
        return Element::File;
    }
    if (parent == Element::File) {
        return name == u"customer"    ? Element::Customer
               : name == u"pageCount" ? Element::PageCount
               : name == u"fileSize"  ? Element::FileSize
                                      : Element::Other;
    }
    return parent == Element::Customer && name == u"key" ? Element::Key : Element::Other;
}

void ManifestReader::start()
{
    if (m_stack.empty()) {
        if (m_pump.name() != u"outputList") {
            stop(QStringLiteral("the first element is not outputList"));
        }
        m_stack.push_back(Element::List);
        bool isNumber = false;
        const qint64 customers = m_pump.reader().attributes().value(QLatin1StringView("customersProcessed")).toLongLong(&isNumber);
        m_processed = isNumber && customers >= 0 ? std::optional(customers) : std::nullopt;
        return;
    }
    const Element element = elementBelow(m_pump.name());
    const QXmlStreamAttributes attributes = m_pump.reader().attributes();
    if (m_stack.back() == Element::Key) {
        spoil(QStringLiteral("a key holds another element"));
    }
    m_stack.push_back(element);
    m_text.clear();
    switch (element) {
    case Element::Queue:
        ++m_queues;
        m_files = m_customers = 0;
        m_file = {};
        m_file.fromManifest = true;
        m_file.queue = attributes.value(QLatin1StringView("name")).toString();
        m_file.mime = attributes.value(QLatin1StringView("mimeType")).toString();
        m_file.pdl = attributes.value(QLatin1StringView("pdl")).toString();
        break;
    case Element::File:
        ++m_files;
        m_customers = 0;
        m_file.file = attributes.value(QLatin1StringView("name")).toString();
        if (const QStringView mime = attributes.value(QLatin1StringView("mimeType")); !mime.isEmpty()) {
            m_file.mime = mime.toString();
        }
        m_fileBytes.reset();
        m_filePages.reset();
        break;
    case Element::Customer: startCustomer(); break;
    case Element::Key: startKey(); break;
    default: break;
    }
}

void ManifestReader::startCustomer()
{
    ++m_customers;
    m_customer = m_file;
    m_customer.position = position();
    m_customer.customerNumber = m_pump.reader().attributes().value(QLatin1StringView("number")).toString().trimmed();
    m_fault.clear();
    if (m_customer.file.size() > IndexLimits::element || m_customer.customerNumber.size() > 4096) {
        m_fault = QStringLiteral("an attribute is too long");
    }
}

void ManifestReader::startKey()
{
    m_key = m_pump.reader().attributes().value(QLatin1StringView("name")).toString().trimmed();
    if (m_key.isEmpty()) {
        spoil(QStringLiteral("a key without a name"));
    }
}

void ManifestReader::end()
{
    const Element element = m_stack.back();
    m_stack.pop_back();
    switch (element) {
    case Element::Key: finishKey(); break;
    case Element::Customer: finishCustomer(); break;
    case Element::PageCount:
    case Element::FileSize: {
        bool ok = false;
        const qint64 number = m_text.trimmed().toLongLong(&ok);
        if (ok && number >= 0 && element == Element::FileSize) {
            m_fileBytes = number;
        } else if (ok && number >= 0 && number < 10'000'000) {
            m_filePages = int(number);
        }
        break;
    }
    case Element::File: finishFile(); break;
    default: break;
    }
    m_text.clear();
}

void ManifestReader::finishKey()
{
    if (m_text.size() > IndexLimits::element) {
        spoil(QStringLiteral("a value is too long"));
    } else if (int(m_customer.values.size()) >= IndexLimits::values) {
        spoil(QStringLiteral("more than %1 keys").arg(IndexLimits::values));
    } else {
        m_customer.values.emplace_back(m_key, m_text.trimmed());
    }
}

void ManifestReader::finishCustomer()
{
    if (!m_fault.isEmpty()) {
        m_ready.push_back(BadRecord{m_customer.position, m_fault, rawOf(m_customer)});
    } else if (m_customers == 1) {
        m_held = std::move(m_customer);
    } else {
        release();
        m_ready.push_back(std::move(m_customer));
    }
    m_customer = {};
}

void ManifestReader::finishFile()
{
    if (m_held && m_customers == 1) {
        m_held->fileBytes = m_fileBytes;
        m_held->filePages = m_filePages;
    }
    release();
}

/// What is complete goes out.
void ManifestReader::release()
{
    if (m_held) {
        m_ready.push_back(std::move(*m_held));
        m_held.reset();
    }
}

void ManifestReader::spoil(const QString& reason) { m_fault = m_fault.isEmpty() ? reason : m_fault; }

void ManifestReader::stop(const QString& reason)
{
    release();
    const QString raw = m_customer.position.isEmpty() ? m_pump.tail() : rawOf(m_customer);
    m_ready.push_back(BadRecord{position(), reason, raw});
    m_ended = true;
}

QString ManifestReader::position() const
{
    QString path = QStringLiteral("outputList");
    if (m_queues > 0) {
        path += QStringLiteral("/queue[%1]").arg(m_queues);
    }
    if (m_files > 0) {
        path += QStringLiteral("/file[%1]").arg(m_files);
    }
    if (m_customers > 0) {
        path += QStringLiteral("/customer[%1]").arg(m_customers);
    }
    return path;
}

} // namespace cf::connectors
