// An ArchivesSpace server of the sandbox, somebody logged in, and what a test needs around it.
#pragma once

#include "app/sandbox/archivesspace/aspace_front.h"
#include "app/sandbox/holdings/virtual_clock.h"
#include "tests/support/front_client.h"

namespace cf::test {

class AspaceRig
{
public:
    explicit AspaceRig(quint64 records = 2'000)
        : holdings(sandbox::ArchiveKind::ArchivesSpace, generator(), files(), records, clock)
        , front(holdings, clock)
        , client(front)
    {
        login("admin");
    }
    /// Every test has the same estate, and it takes a while to set up.
    static const estate::EstateGenerator& generator()
    {
        static const estate::EstateGenerator made(1);
        return made;
    }
    static const sandbox::StoredFiles& files()
    {
        static const sandbox::StoredFiles made(generator());
        return made;
    }
    FrontAnswer login(const QByteArray& name, const QByteArray& more = {})
    {
        client.headers.clear();
        const FrontAnswer answer = client.postForm("/users/" + name + "/login", "password=" + name + more);
        client.headers = {{"X-ArchivesSpace-Session", answer.object()[QStringLiteral("session")].toString().toLatin1()}};
        return answer;
    }
    void logout() { client.headers.clear(); }
    QJsonObject object(const QByteArray& uri) { return client.get(uri).object(); }

    sandbox::VirtualClock clock;
    sandbox::Holdings holdings;
    sandbox::archivesspace::AspaceFront front;
    FrontClient client;
};

} // namespace cf::test
