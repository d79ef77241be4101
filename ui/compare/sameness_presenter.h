// How equal two renditions are, asked without waiting: how far it is, what came of it, and a way to stop it. GUI thread.
#pragma once

#include "models/evidence/comparison/sameness_verdict.h"

#include <QObject>
#include <QTimer>

namespace cf::ui {

class SamenessPresenter : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Nothing, ///< not asked
        Running,
        Told,    ///< told()
        Stopped, ///< by a person
        Failed   ///< error(): the reader is missing, or lost
    };

    /// Both outlive it.
    SamenessPresenter(CanonicalReader& forms, DocumentReader& pages, QObject* parent = nullptr);
    ~SamenessPresenter() override; ///< as clear()

    void ask(const evidence::SamenessSide& left, const evidence::SamenessSide& right, const evidence::DeclaredDifferences& declared = {});
    /// Without reading anything: of a document that is only a part of a file, say.
    void refuse(const QByteArray& leftHash, const QByteArray& rightHash, const QString& reason);
    void clear();
    void stop();
    void again(); ///< what was asked last

    State state() const { return m_state; }
    const Sameness& told() const { return m_told; }
    const Error& error() const { return m_error; }
    int done() const { return m_watch ? m_watch->done.load() : 0; } ///< steps, of all()
    int all() const { return m_watch ? m_watch->all.load() : 0; }   ///< 0: not known yet

Q_SIGNALS:
    void changed();
    void progressed();

private:
    void take(const Result<Sameness>& sameness);

    CanonicalReader& m_forms;
    DocumentReader& m_pages;
    State m_state = State::Nothing;
    evidence::SamenessSide m_left, m_right;
    evidence::DeclaredDifferences m_declared;
    std::shared_ptr<evidence::SamenessWatch> m_watch; ///< of the latest
    Sameness m_told;
    Error m_error;
    QTimer m_progress;
};

} // namespace cf::ui
