// Reads a flat XML index: below the root one element a record, whose fields are its attributes or its child elements.
#pragma once

#include "models/connectors/folder/xml_pump.h"

#include <QHash>

namespace cf::connectors {

/// `recordName`: the element that is a record; empty takes every element below the root. Others are headers and totals,
/// and skipped. A field is <AccountNumber>1</AccountNumber>, or <key name="AccountNumber">1</key>, or <field
/// name="AccountNumber" value="1"/>.
class FlatXmlReader final : public RecordReader
{
public:
    FlatXmlReader(TextSource& source, QString recordName)
        : m_pump(source)
        , m_recordName(std::move(recordName))
    {}
    ReadStep next() override;
    /// Name of the element the last record stood in.
    const QString& element() const { return m_element; }

private:
    void start();
    std::optional<ReadStep> end();
    void add(const QString& key, const QString& value);
    void spoil(const QString& reason) { m_fault = m_fault.isEmpty() ? reason : m_fault; }

    XmlPump m_pump;
    QString m_recordName, m_root, m_element;
    QHash<QString, int> m_counts; ///< records so far, by element name
    StatedRecord m_record;
    QString m_fault, m_key, m_text;
    bool m_inRecord = false, m_ended = false;
};

} // namespace cf::connectors
