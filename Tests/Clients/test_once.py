"""Idempotency-Key on every write: what was done once is told again, byte by byte, and not done again."""
import pytest
from test_behaviours import key, outcome


def observation(text, **more):
    return dict({"resourceType": "Observation", "status": "final", "code": {"text": text}, "subject": {"reference": "Patient/patient-1"}}, **more)


def twice(send, body, other):
    """Sends the same twice under one key and something else under it; gives the answer and the key."""
    name = {"Idempotency-Key": key()}
    first, second = send(body, name), send(body, name)
    assert first.status_code == second.status_code and first.content == second.content and first.headers.get("ETag") == second.headers.get("ETag")
    outcome(send(other, name), 422)
    return first, name


def test_updates(client):
    made = client.make(observation(key()))
    path = "Observation/" + made["id"]
    send = lambda body, name: client.put(path, body, headers=name)
    changed = dict(made, status="amended")
    first, name = twice(send, changed, dict(made, status="corrected"))
    assert first.status_code == 200 and first.json()["meta"]["versionId"] == "2"
    client.put(path, dict(made, status="cancelled"))
    assert send(changed, name).content == first.content, "what was answered is told again"
    assert client.get(path).json()["status"] == "cancelled", "and nothing is done again"
    # What changed nothing is told as it was, too.
    same, _ = twice(send, dict(made, status="cancelled"), made)
    assert same.status_code == 200 and same.json()["meta"]["versionId"] == "3"
    fresh = "own-" + key()
    named, _ = twice(lambda body, name: client.put("Observation/" + fresh, body, headers=name), observation("x", id=fresh), observation("y", id=fresh))
    assert named.status_code == 201


def test_a_key_stands_for_one_command_whatever_its_method(client):
    made, name = client.make(observation(key())), {"Idempotency-Key": key()}
    assert client.put("Observation/" + made["id"], dict(made, status="amended"), headers=name).status_code == 200
    outcome(client.delete("Observation/" + made["id"], headers=name), 422)
    outcome(client.post("Observation", observation("z"), headers=name), 422)


def test_patches_and_deletions(client):
    made = client.make(observation(key()))
    path, kind = "Observation/" + made["id"], {"Content-Type": "application/json-patch+json"}
    send = lambda status, name: client.patch(path, [{"op": "replace", "path": "/status", "value": status}], headers=dict(kind, **name))
    first, name = twice(send, "amended", "corrected")
    assert first.json()["status"] == "amended"
    gone = {"Idempotency-Key": key()}
    assert [client.delete(path, headers=gone).status_code for _ in range(2)] == [204, 204]
    client.put(path, dict(made, status="final"))
    assert client.delete(path, headers=gone).status_code == 204
    assert client.get(path).status_code == 200, "a deletion told again deletes nothing that came later"
    assert send("amended", name).content == first.content


def test_conditional_writes(client):
    text = key()
    tagged = observation(text, identifier=[{"system": "urn:once", "value": text}])
    query = "Observation?identifier=urn:once%7C" + text
    first, _ = twice(lambda body, name: client.put(query, body, headers=name), tagged, dict(tagged, status="amended"))
    assert first.status_code == 201
    found, _ = twice(
        lambda body, name: client.post("Observation", body, headers=dict(name, **{"If-None-Exist": "identifier=urn:once%7C" + text})), tagged,
        dict(tagged, status="amended"))
    assert found.status_code == 200 and found.json()["id"] == first.json()["id"]
    gone = {"Idempotency-Key": key()}
    assert [client.delete(query, headers=gone).status_code for _ in range(2)] == [204, 204]
    client.put(query, tagged)
    assert client.delete(query, headers=gone).status_code == 204 and client.get(query).json()["total"] == 1


@pytest.mark.parametrize("preference", ["minimal", "representation"])
def test_transactions(client, preference):
    text = key()
    present = client.make(observation(text, status="preliminary"))
    gone = client.make(observation(text))
    bundle = {"resourceType": "Bundle", "type": "transaction", "entry": [
        {"fullUrl": "urn:uuid:5f6a3c1e-0a51-4c6e-9a0f-6a8f7d9f1a11", "resource": observation(text), "request": {"method": "POST", "url": "Observation"}},
        {"resource": dict(present, status="final"), "request": {"method": "PUT", "url": "Observation/" + present["id"]}},
        {"request": {"method": "DELETE", "url": "Observation/" + gone["id"]}},
        {"request": {"method": "GET", "url": "Observation/" + present["id"]}}]}
    send = lambda body, name: client.post("", body, headers=dict(name, Prefer="return=" + preference))
    first, name = twice(send, bundle, dict(bundle, entry=bundle["entry"][:1]))
    assert [e["response"]["status"][:3] for e in first.json()["entry"]] == ["201", "200", "204", "200"]
    assert ("resource" in first.json()["entry"][0]) == (preference == "representation")
    count = lambda: client.get("Observation?code:text=" + text + "&_summary=count").json()["total"]
    assert count() == 2
    client.put("Observation/" + present["id"], dict(present, status="cancelled"))
    again = send(bundle, name).json()["entry"]
    assert again[:3] == first.json()["entry"][:3] and again[3]["resource"]["status"] == "cancelled", "what an entry reads is read anew"
    assert count() == 2
    broken = dict(bundle, entry=bundle["entry"][:1] + [{"resource": {"resourceType": "Observation"}, "request": {"method": "POST", "url": "Observation"}}])
    other = {"Idempotency-Key": key()}
    assert send(broken, other).status_code >= 400
    assert send(bundle, other).status_code == 200, "a key under which nothing was done stands for nothing"


def test_batches_are_done_entry_by_entry(client):
    text = key()
    batch = {"resourceType": "Bundle", "type": "batch", "entry": [
        {"resource": observation(text), "request": {"method": "POST", "url": "Observation"}} for _ in range(3)]}
    name = {"Idempotency-Key": key()}
    first, second = client.post("", batch, headers=name), client.post("", batch, headers=name)
    assert first.status_code == 200 and first.content == second.content
    assert client.get("Observation?code:text=" + text + "&_summary=count").json()["total"] == 3


def test_operations_of_records_under_a_key(client):
    """Tags and merges: the same key gives the same bytes and does nothing more, another body is refused."""
    name = "once-" + key()
    one, two = (client.make({"resourceType": "Patient", "name": [{"text": "合并"}]})["id"] for _ in range(2))
    tag = {"resourceType": "Parameters", "parameter": [{"name": "meta", "valueMeta": {"tag": [{"system": "urn:t", "code": "a"}]}}]}
    first = client.post(f"Patient/{one}/$meta-add", tag, headers={"Idempotency-Key": name})
    client.post(f"Patient/{one}/$meta-delete", tag)
    again = client.post(f"Patient/{one}/$meta-add", tag, headers={"Idempotency-Key": name})
    assert first.status_code == 200 and again.text == first.text and "tag" not in client.get("Patient/" + one).json()["meta"]
    tag["parameter"][0]["valueMeta"]["tag"][0]["code"] = "b"
    assert client.post(f"Patient/{one}/$meta-add", tag, headers={"Idempotency-Key": name}).status_code == 422
    merge = {"resourceType": "Parameters", "parameter": [
        {"name": "source-patient", "valueReference": {"reference": "Patient/" + one}}, {"name": "target-patient", "valueReference": {"reference": "Patient/" + two}}]}
    done = [client.post("Patient/$merge", merge, headers={"Idempotency-Key": "merge-" + name}) for _ in range(2)]
    assert [d.status_code for d in done] == [200, 200] and done[0].text == done[1].text
    assert client.post("Patient/$merge", merge).status_code == 422, "without a key it is another merge, of a record that is merged already"
