// A large cache for benchmarks, written straight into its tables: plausible in its shares, the same for the same seed.
#pragma once

#include "models/domain/communication.h"
#include "models/store/database.h"

#include <random>

namespace cf::test {

/// Sent over five years, more of them lately; 25 communications a customer on average, skewed; one in eight has two
/// recipients; bodies of about 100 words out of 30,000 by Zipf's law; one in thirty was known otherwise before.
class SearchEstate
{
public:
    SearchEstate(store::Database& database, int communications, quint32 seed);
    Result<void> write();

    /// Words by how common they are, from 0.
    static QString word(int rank);
    static QString customer(int number);
    static constexpr int vocabulary = 30'000;
    static constexpr qint64 firstDay = 1'577'836'800'000; // 2020-01-01T00:00Z
    static constexpr qint64 day = 86'400'000;
    static constexpr int days = 1826;
    int customers() const { return m_communications / 25; }
    int rank(); ///< of a random word of a body
    int below(int limit) { return int(m_engine() % quint32(limit)); }
    int skewed(int limit); ///< small numbers are more likely

private:
    Result<void> writeCommon();
    Result<void> writeCommunication(int number);
    Result<void> writeFact(int number, bool earlier, bool several);
    Result<void> writeLeg(int number, int position);
    Result<void> writeFile(int number);
    QString body();

    store::Database& m_database;
    int m_communications;
    std::mt19937 m_engine;
    std::vector<double> m_zipf;
    std::vector<CommunicationId> m_written;
    qint64 m_sent = 0, m_known = 0;
    int m_type = 0, m_unit = 0, m_channel = 0, m_state = 0, m_template = 0, m_customer = 0;
};

} // namespace cf::test
