// Reads an Exstream output manifest, `_STDDELIVERYFILE.xml`: outputList > queue > file or reportFile > customer > key.
// Source: A.5 of the Exstream notes.
#pragma once

#include "models/connectors/folder/xml_pump.h"

#include <deque>

namespace cf::connectors {

/// Holds one customer, and the one before it while it may still be the only one of its file; never more.
class ManifestReader final : public RecordReader
{
public:
    explicit ManifestReader(TextSource& source)
        : m_pump(source)
    {}
    ReadStep next() override;
    /// What the list says of itself, once its first element was read; none: it does not.
    std::optional<qint64> customersProcessed() const { return m_processed; }

private:
    enum class Element { List, Queue, File, Customer, Key, PageCount, FileSize, Other };
    void start();
    void end();
    Element elementBelow(QStringView name) const;
    void startCustomer();
    void startKey();
    void finishCustomer();
    void finishKey();
    void finishFile();
    void release();
    void stop(const QString& reason);
    void spoil(const QString& reason);
    QString position() const;

    XmlPump m_pump;
    std::vector<Element> m_stack;
    std::deque<ReadStep> m_ready;
    int m_queues = 0, m_files = 0, m_customers = 0;
    StatedRecord m_file; ///< what queue and file say to each of their customers
    StatedRecord m_customer;
    std::optional<StatedRecord> m_held; ///< first customer of the file: its size is only known behind it
    QString m_fault;                   ///< why the customer being read cannot be used
    QString m_text, m_key;
    std::optional<qint64> m_fileBytes, m_processed;
    std::optional<int> m_filePages;
    bool m_ended = false;
};

} // namespace cf::connectors
