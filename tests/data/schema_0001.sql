BEGIN;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
CREATE TABLE closure (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	closed_on DATE, 
	name VARCHAR NOT NULL, 
	closure_kind VARCHAR NOT NULL, 
	CONSTRAINT pk_closure PRIMARY KEY (id)
);
CREATE INDEX ix_closure_name ON closure (name);
CREATE TABLE "conflict" (
	record_kind VARCHAR NOT NULL, 
	record_id CHAR(32) NOT NULL, 
	field VARCHAR NOT NULL, 
	candidates VARCHAR NOT NULL, 
	CONSTRAINT pk_conflict PRIMARY KEY (record_id, field)
);
CREATE TABLE draft (
	record_kind VARCHAR NOT NULL, 
	record_id CHAR(32) NOT NULL, 
	field VARCHAR NOT NULL, 
	content VARCHAR NOT NULL, 
	typed_at VARCHAR NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY (record_kind, record_id, field)
);
CREATE TABLE local_state (
	name VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	CONSTRAINT pk_local_state PRIMARY KEY (name)
);
CREATE TABLE period (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	period_kind VARCHAR NOT NULL, 
	starts_on DATE, 
	ends_on DATE, 
	due_on DATE, 
	issued_on DATE, 
	CONSTRAINT pk_period PRIMARY KEY (id)
);
CREATE INDEX ix_period_name ON period (name);
CREATE TABLE revision (
	id VARCHAR NOT NULL, 
	record_kind VARCHAR NOT NULL, 
	record_id CHAR(32) NOT NULL, 
	parents VARCHAR NOT NULL, 
	device VARCHAR NOT NULL, 
	sequence INTEGER NOT NULL, 
	previous VARCHAR NOT NULL, 
	clock INTEGER NOT NULL, 
	change_set VARCHAR NOT NULL, 
	officer VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	undoes VARCHAR NOT NULL, 
	verb VARCHAR NOT NULL, 
	salt VARCHAR NOT NULL, 
	field_values VARCHAR, 
	values_hash VARCHAR NOT NULL, 
	CONSTRAINT pk_revision PRIMARY KEY (id)
);
CREATE INDEX ix_revision_change_set_sequence ON revision (change_set, sequence);
CREATE INDEX ix_revision_clock ON revision (clock);
CREATE INDEX ix_revision_device_sequence ON revision (device, sequence);
CREATE INDEX ix_revision_record_id ON revision (record_id);
CREATE TABLE setting (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	CONSTRAINT pk_setting PRIMARY KEY (id)
);
CREATE INDEX ix_setting_name ON setting (name);
CREATE TABLE team (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	CONSTRAINT pk_team PRIMARY KEY (id)
);
CREATE INDEX ix_team_name ON team (name);
CREATE TABLE waiting_revision (
	id VARCHAR NOT NULL, 
	content VARCHAR NOT NULL, 
	waits_for VARCHAR NOT NULL, 
	CONSTRAINT pk_waiting_revision PRIMARY KEY (id)
);
CREATE TABLE officer (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	team_id CHAR(32), 
	email VARCHAR NOT NULL, 
	telephone VARCHAR NOT NULL, 
	CONSTRAINT pk_officer PRIMARY KEY (id), 
	CONSTRAINT fk_officer_team_id_team FOREIGN KEY(team_id) REFERENCES team (id)
);
CREATE INDEX ix_officer_name ON officer (name);
CREATE INDEX ix_officer_team_id ON officer (team_id);
CREATE TABLE provider (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	trading_name VARCHAR NOT NULL, 
	officer_id CHAR(32), 
	deputy_id CHAR(32), 
	service_types VARCHAR NOT NULL, 
	company_number VARCHAR NOT NULL, 
	charity_number VARCHAR NOT NULL, 
	council_ref VARCHAR NOT NULL, 
	regulator_id VARCHAR NOT NULL, 
	is_sme BOOLEAN, 
	is_vcse BOOLEAN, 
	address VARCHAR NOT NULL, 
	postcode VARCHAR NOT NULL, 
	telephone VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	website VARCHAR NOT NULL, 
	CONSTRAINT pk_provider PRIMARY KEY (id), 
	CONSTRAINT fk_provider_deputy_id_officer FOREIGN KEY(deputy_id) REFERENCES officer (id), 
	CONSTRAINT fk_provider_officer_id_officer FOREIGN KEY(officer_id) REFERENCES officer (id)
);
CREATE INDEX ix_provider_council_ref ON provider (council_ref);
CREATE INDEX ix_provider_deputy_id ON provider (deputy_id);
CREATE INDEX ix_provider_name ON provider (name);
CREATE INDEX ix_provider_officer_id ON provider (officer_id);
CREATE INDEX ix_provider_regulator_id ON provider (regulator_id);
CREATE TABLE contract (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	reference VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	provider_id CHAR(32), 
	description VARCHAR NOT NULL, 
	department VARCHAR NOT NULL, 
	service_type VARCHAR NOT NULL, 
	lots VARCHAR NOT NULL, 
	starts_on DATE, 
	ends_on DATE, 
	review_on DATE, 
	awarded_on DATE, 
	term_words VARCHAR NOT NULL, 
	notice_days INTEGER, 
	value_pence INTEGER, 
	annual_value_pence INTEGER, 
	irrecoverable_vat_pence INTEGER, 
	currency VARCHAR NOT NULL, 
	procurement VARCHAR NOT NULL, 
	regime VARCHAR NOT NULL, 
	is_light_touch BOOLEAN, 
	is_sme BOOLEAN, 
	is_vcse BOOLEAN, 
	funders VARCHAR NOT NULL, 
	co_commissioners VARCHAR NOT NULL, 
	payment_terms VARCHAR NOT NULL, 
	cpv VARCHAR NOT NULL, 
	notice_id VARCHAR NOT NULL, 
	tier VARCHAR NOT NULL, 
	risk VARCHAR NOT NULL, 
	officer_id CHAR(32), 
	deputy_id CHAR(32), 
	lead_commissioner VARCHAR NOT NULL, 
	kpi_set VARCHAR NOT NULL, 
	has_annual_visit BOOLEAN, 
	performance VARCHAR NOT NULL, 
	volume_sensitive VARCHAR NOT NULL, 
	corrective_measures VARCHAR NOT NULL, 
	dpia_on DATE, 
	continuity_plan_on DATE, 
	exit_plan_on DATE, 
	CONSTRAINT pk_contract PRIMARY KEY (id), 
	CONSTRAINT fk_contract_deputy_id_officer FOREIGN KEY(deputy_id) REFERENCES officer (id), 
	CONSTRAINT fk_contract_officer_id_officer FOREIGN KEY(officer_id) REFERENCES officer (id), 
	CONSTRAINT fk_contract_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id)
);
CREATE INDEX ix_contract_deputy_id ON contract (deputy_id);
CREATE INDEX ix_contract_notice_id ON contract (notice_id);
CREATE INDEX ix_contract_officer_id ON contract (officer_id);
CREATE INDEX ix_contract_provider_id ON contract (provider_id);
CREATE INDEX ix_contract_reference ON contract (reference);
CREATE TABLE location (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	provider_id CHAR(32), 
	type VARCHAR NOT NULL, 
	regulator_id VARCHAR NOT NULL, 
	council_ref VARCHAR NOT NULL, 
	places INTEGER, 
	address VARCHAR NOT NULL, 
	postcode VARCHAR NOT NULL, 
	telephone VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	website VARCHAR NOT NULL, 
	regulator_page VARCHAR NOT NULL, 
	area VARCHAR NOT NULL, 
	area_code VARCHAR NOT NULL, 
	longitude VARCHAR NOT NULL, 
	latitude VARCHAR NOT NULL, 
	CONSTRAINT pk_location PRIMARY KEY (id), 
	CONSTRAINT fk_location_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id)
);
CREATE INDEX ix_location_council_ref ON location (council_ref);
CREATE INDEX ix_location_name ON location (name);
CREATE INDEX ix_location_provider_id ON location (provider_id);
CREATE INDEX ix_location_regulator_id ON location (regulator_id);
CREATE TABLE break (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	breaks_on DATE, 
	who_may VARCHAR NOT NULL, 
	notice_days INTEGER, 
	served_on DATE, 
	CONSTRAINT pk_break PRIMARY KEY (id), 
	CONSTRAINT fk_break_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id)
);
CREATE INDEX ix_break_contract_id ON break (contract_id);
CREATE TABLE contact (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	provider_id CHAR(32), 
	location_id CHAR(32), 
	telephone VARCHAR NOT NULL, 
	out_of_hours VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	CONSTRAINT pk_contact PRIMARY KEY (id), 
	CONSTRAINT fk_contact_location_id_location FOREIGN KEY(location_id) REFERENCES location (id), 
	CONSTRAINT fk_contact_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id)
);
CREATE INDEX ix_contact_location_id ON contact (location_id);
CREATE INDEX ix_contact_name ON contact (name);
CREATE INDEX ix_contact_provider_id ON contact (provider_id);
CREATE TABLE contract_location (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	location_id CHAR(32), 
	validated_on DATE, 
	CONSTRAINT pk_contract_location PRIMARY KEY (id), 
	CONSTRAINT fk_contract_location_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id), 
	CONSTRAINT fk_contract_location_location_id_location FOREIGN KEY(location_id) REFERENCES location (id)
);
CREATE INDEX ix_contract_location_contract_id ON contract_location (contract_id);
CREATE INDEX ix_contract_location_location_id ON contract_location (location_id);
CREATE TABLE document (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	title VARCHAR NOT NULL, 
	provider_id CHAR(32), 
	contract_id CHAR(32), 
	reference VARCHAR NOT NULL, 
	issued_on DATE, 
	expires_on DATE, 
	CONSTRAINT pk_document PRIMARY KEY (id), 
	CONSTRAINT fk_document_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id), 
	CONSTRAINT fk_document_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id)
);
CREATE INDEX ix_document_contract_id ON document (contract_id);
CREATE INDEX ix_document_provider_id ON document (provider_id);
CREATE INDEX ix_document_reference ON document (reference);
CREATE TABLE extension (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	months INTEGER, 
	starts_on DATE, 
	decided_by VARCHAR NOT NULL, 
	decide_by_on DATE, 
	exercised_on DATE, 
	words VARCHAR NOT NULL, 
	CONSTRAINT pk_extension PRIMARY KEY (id), 
	CONSTRAINT fk_extension_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id)
);
CREATE INDEX ix_extension_contract_id ON extension (contract_id);
CREATE TABLE frequency_change (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	activity VARCHAR NOT NULL, 
	every_months INTEGER, 
	from_on DATE, 
	reason VARCHAR NOT NULL, 
	author VARCHAR NOT NULL, 
	CONSTRAINT pk_frequency_change PRIMARY KEY (id), 
	CONSTRAINT fk_frequency_change_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id)
);
CREATE INDEX ix_frequency_change_contract_id ON frequency_change (contract_id);
CREATE TABLE note (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	text VARCHAR NOT NULL, 
	provider_id CHAR(32), 
	contract_id CHAR(32), 
	happened_on DATE, 
	source VARCHAR NOT NULL, 
	triage VARCHAR NOT NULL, 
	CONSTRAINT pk_note PRIMARY KEY (id), 
	CONSTRAINT fk_note_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id), 
	CONSTRAINT fk_note_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id)
);
CREATE INDEX ix_note_contract_id ON note (contract_id);
CREATE INDEX ix_note_provider_id ON note (provider_id);
CREATE TABLE obligation (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	obligation_kind VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	due_on DATE, 
	reason VARCHAR NOT NULL, 
	author VARCHAR NOT NULL, 
	issued_on DATE, 
	issued_due_on DATE, 
	done_on DATE, 
	waived_on DATE, 
	CONSTRAINT pk_obligation PRIMARY KEY (id), 
	CONSTRAINT fk_obligation_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id)
);
CREATE INDEX ix_obligation_contract_id ON obligation (contract_id);
CREATE TABLE rating (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	location_id CHAR(32), 
	rated_on DATE, 
	area VARCHAR NOT NULL, 
	rating VARCHAR NOT NULL, 
	source VARCHAR NOT NULL, 
	CONSTRAINT pk_rating PRIMARY KEY (id), 
	CONSTRAINT fk_rating_location_id_location FOREIGN KEY(location_id) REFERENCES location (id)
);
CREATE INDEX ix_rating_location_id ON rating (location_id);
CREATE TABLE tier_change (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	tier VARCHAR NOT NULL, 
	from_on DATE, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_tier_change PRIMARY KEY (id), 
	CONSTRAINT fk_tier_change_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id)
);
CREATE INDEX ix_tier_change_contract_id ON tier_change (contract_id);
CREATE TABLE variation (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	number VARCHAR NOT NULL, 
	summary VARCHAR NOT NULL, 
	proposer VARCHAR NOT NULL, 
	consulted_on DATE, 
	evidence VARCHAR NOT NULL, 
	compliance_checked_on DATE, 
	cost_effect_pence INTEGER, 
	authorised_by VARCHAR NOT NULL, 
	authorised_on DATE, 
	sent_on DATE, 
	signed_on DATE, 
	effective_on DATE, 
	CONSTRAINT pk_variation PRIMARY KEY (id), 
	CONSTRAINT fk_variation_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id)
);
CREATE INDEX ix_variation_contract_id ON variation (contract_id);
CREATE VIRTUAL TABLE search USING fts5(kind UNINDEXED, record_id UNINDEXED, title, body, tokenize='unicode61 remove_diacritics 2', prefix='2 3');
INSERT INTO "alembic_version" ("version_num") VALUES ('0001');
INSERT INTO "closure" ("id", "heads", "is_binned", "is_disputed", "closed_on", "name", "closure_kind") VALUES ('01a2026694917705bace440e781e59bb', 'def660a0e7337d898ec26d00281319b69164df018960bc158018576f40272961', 0, 0, '2026-04-03', 'Name of it''s own', 'Council closure');
INSERT INTO "conflict" ("record_kind", "record_id", "field", "candidates") VALUES ('provider', '01a20266948474e699202dedb943a407', 'name', '[["ca580c423a1ec9cc3ff48c608f92343bad720694239f17031f082a505434adb9","Łódź House"],["e59a2655ca4cdb0c2607086a945fb249456752522c29c15f3fc15b769d03dc9a","Lodz House"]]');
INSERT INTO "draft" ("record_kind", "record_id", "field", "content", "typed_at") VALUES ('note', '01a20266949073af878805717ff88da7', 'text', 'Half a w', '2026-04-01T09:00:00+00:00');
INSERT INTO "local_state" ("name", "value") VALUES ('device', '01a202669462743bbd7c738a2e0199d3');
INSERT INTO "local_state" ("name", "value") VALUES ('chain', '22 116328628224000021 66b811f482dbaf17bc3c8123028b5166944a83d72082c20a6d605f5d2c8a2b76');
INSERT INTO "period" ("id", "heads", "is_binned", "is_disputed", "name", "period_kind", "starts_on", "ends_on", "due_on", "issued_on") VALUES ('01a2026694917705bace440d0489bff2', '2ebdb9ca41c77a8f0f339d0ea4fec228930baacb1f86ec1e5e20293b627c0824', 0, 0, 'Name of it''s own', 'month', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('83688d26ac4d666c8d6673851cee01d7d80657260291b28c521132d32c3ee0c8', 'team', '01a20266947f7425b50f3ffbe3018be7', '', '01a202669462743bbd7c738a2e0199d3', 1, '', 116328628224000000, '01a20266947f7425b50f3ffa1cfd79cb', 'Officer 1', 'Add one of each', '', '', 'set', '265698a0fcdafaf2', '{"email":"E-mail of it''s own","name":"Name of it''s own"}', 'fa1c6248f526c9df12a9e824ebace8b1029eebaa3e01f8285eba7a93bb87262a');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('ac1abe6544e793b35f3bcb48769b7c60303b64ce63a1db559d2a8f043e5145f2', 'officer', '01a2026694837131868b0faa2221ea21', '', '01a202669462743bbd7c738a2e0199d3', 2, '83688d26ac4d666c8d6673851cee01d7d80657260291b28c521132d32c3ee0c8', 116328628224000001, '01a20266947f7425b50f3ffa1cfd79cb', 'Officer 1', 'Add one of each', '', '', 'set', '91c8ba1940a076d8', '{"email":"E-mail of it''s own","name":"Name of it''s own","role":"Contract monitoring officer","team_id":"01a20266947f7425b50f3ffbe3018be7","telephone":"Telephone of it''s own"}', '048265d84f797488e472aa81bd4b4b297ad4a33f4d216345d7fbedf4337d5b0a');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('23ae7d6da18099da48a64bf6d4fa75647f01e794af6afeb6413a4aa2e0b5be56', 'provider', '01a20266948474e699202dedb943a407', '', '01a202669462743bbd7c738a2e0199d3', 3, 'ac1abe6544e793b35f3bcb48769b7c60303b64ce63a1db559d2a8f043e5145f2', 116328628224000002, '01a20266947f7425b50f3ffa1cfd79cb', 'Officer 1', 'Add one of each', '', '', 'set', '486cd7fdd2b6ce18', '{"address":"Address of it''s own","charity_number":"Charity number of it''s own","company_number":"Company number of it''s own","council_ref":"Council''s own reference of it''s own","deputy_id":"01a2026694837131868b0faa2221ea21","email":"E-mail of it''s own","is_sme":true,"is_vcse":true,"name":"Name of it''s own","officer_id":"01a2026694837131868b0faa2221ea21","postcode":"Postcode of it''s own","regulator_id":"Regulator''s provider id of it''s own","service_types":"Service types of it''s own","telephone":"Telephone of it''s own","trading_name":"Trading name of it''s own","website":"Website of it''s own"}', 'aa7016e2b6e83be0a6bb33fc7935bdd4ed51fdf86b167b63d6fa18320231f9c1');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('ed0f46a92a76e04c3ebaa055939a06e22b8cf5b5cd10de23a18c626c5354eb3d', 'location', '01a20266948572db883f4bee379a0d7f', '', '01a202669462743bbd7c738a2e0199d3', 4, '23ae7d6da18099da48a64bf6d4fa75647f01e794af6afeb6413a4aa2e0b5be56', 116328628224000003, '01a20266947f7425b50f3ffa1cfd79cb', 'Officer 1', 'Add one of each', '', '', 'set', 'aaec21d1e9bbc905', '{"address":"Address of it''s own","area":"Area of it''s own","area_code":"Area code of it''s own","council_ref":"Council''s own reference of it''s own","email":"E-mail of it''s own","latitude":"Latitude of it''s own","longitude":"Longitude of it''s own","name":"Name of it''s own","places":7,"postcode":"Postcode of it''s own","provider_id":"01a20266948474e699202dedb943a407","regulator_id":"Regulator''s location id of it''s own","regulator_page":"Regulator''s page of it''s own","telephone":"Telephone of it''s own","type":"Type of it''s own","website":"Website of it''s own"}', '5b4d5ab58872b5915d5590083e7ad6bf166d4a455de34534a6a2803c5147a3b8');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('4eab0eeb02ba9889aee1c60b3ff79f4b1b38d6a11cb2c81febbdafa468f30aaf', 'rating', '01a202669486748684e273f1a8ca9614', '', '01a202669462743bbd7c738a2e0199d3', 5, 'ed0f46a92a76e04c3ebaa055939a06e22b8cf5b5cd10de23a18c626c5354eb3d', 116328628224000004, '01a20266947f7425b50f3ffa1cfd79cb', 'Officer 1', 'Add one of each', '', '', 'set', '17932f4987703dcd', '{"area":"Area of inspection of it''s own","location_id":"01a20266948572db883f4bee379a0d7f","rated_on":"2026-04-03","rating":"Rating of it''s own","source":"Source of it''s own"}', 'a62f7ff9b53d6dd469e117adba8fc6806a5bf6566949d9a58894d3a7307d5b08');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('0e9c18d7045706a7552aa43836d4a63af76666b439242eabaa8c00db9bfcadfe', 'contract', '01a20266948773f98ddd21aee49ff315', '', '01a202669462743bbd7c738a2e0199d3', 6, '4eab0eeb02ba9889aee1c60b3ff79f4b1b38d6a11cb2c81febbdafa468f30aaf', 116328628224000005, '01a20266947f7425b50f3ffa1cfd79cb', 'Officer 1', 'Add one of each', '', '', 'set', '5c7d32c7af4941f6', '{"annual_value_pence":123450,"awarded_on":"2026-04-03","co_commissioners":"Co-commissioners of it''s own","continuity_plan_on":"2026-04-03","corrective_measures":"Corrective measures available of it''s own","cpv":"CPV code of it''s own","currency":"Currency of it''s own","department":"Department of it''s own","deputy_id":"01a2026694837131868b0faa2221ea21","description":"Description of it''s own","dpia_on":"2026-04-03","ends_on":"2026-04-03","exit_plan_on":"2026-04-03","funders":"Funders and split of it''s own","has_annual_visit":true,"irrecoverable_vat_pence":123450,"is_light_touch":true,"is_sme":true,"is_vcse":true,"kpi_set":"KPI set of it''s own","lead_commissioner":"Lead commissioner of it''s own","lots":"Lots or pathways of it''s own","notice_days":7,"notice_id":"Published notice id of it''s own","officer_id":"01a2026694837131868b0faa2221ea21","payment_terms":"Arrears","performance":"Performance driven","procurement":"Tendered or quoted of it''s own","provider_id":"01a20266948474e699202dedb943a407","reference":"Reference of it''s own","regime":"Public Contracts Regulations 2015","review_on":"2026-04-03","risk":"Act","service_type":"Service type of it''s own","starts_on":"2026-04-03","term_words":"Term as written of it''s own","tier":"Strategy tier of it''s own","title":"Title of it''s own","value_pence":123450,"volume_sensitive":"Yes"}', '507417396ce9ea2fc5288bd28122166de0c3f65a3f2a934840f64916bab870f5');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('fbe3d56182f11ed087d3b6edd1fc930a2621317ec36100ef7204c967b3c3080d', 'contact', '01a202669489774f92d16673d0838721', '', '01a202669462743bbd7c738a2e0199d3', 7, '0e9c18d7045706a7552aa43836d4a63af76666b439242eabaa8c00db9bfcadfe', 116328628224000006, '01a20266947f7425b50f3ffa1cfd79cb', 'Officer 1', 'Add one of each', '', '', 'set', '3708e080d3832904', '{"email":"E-mail of it''s own","location_id":"01a20266948572db883f4bee379a0d7f","name":"Name of it''s own","out_of_hours":"Out of hours of it''s own","provider_id":"01a20266948474e699202dedb943a407","role":"Role of it''s own","telephone":"Telephone of it''s own"}', 'ed690508a20bd1565464e39befda7709cfacc634c0061d51931c181baed614dc');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('c1a02f8fa759de6696004909432926fdb02f344152f8a2f0488b4ed1d1ff94ad', 'extension', '01a20266948a75468b0d4f0401e623d7', '', '01a202669462743bbd7c738a2e0199d3', 8, 'fbe3d56182f11ed087d3b6edd1fc930a2621317ec36100ef7204c967b3c3080d', 116328628224000007, '01a20266947f7425b50f3ffa1cfd79cb', 'Officer 1', 'Add one of each', '', '', 'set', '615446ca028cef6c', '{"contract_id":"01a20266948773f98ddd21aee49ff315","decide_by_on":"2026-04-03","decided_by":"Who decides of it''s own","exercised_on":"2026-04-03","months":7,"starts_on":"2026-04-03","words":"As written of it''s own"}', '94d9d935a3d7aafa58e3ced1b02b7bb9661cd8107bd2db3fbfc613d222c65397');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('0c6863af12b3173191705103d21ef61c9c16c165d0da959837f1e2e96f1c97a1', 'break', '01a20266948a75468b0d4f05b3f20799', '', '01a202669462743bbd7c738a2e0199d3', 9, 'c1a02f8fa759de6696004909432926fdb02f344152f8a2f0488b4ed1d1ff94ad', 116328628224000008, '01a20266947f7425b50f3ffa1cfd79cb', 'Officer 1', 'Add one of each', '', '', 'set', '1049911bb0c9fd0c', '{"breaks_on":"2026-04-03","contract_id":"01a20266948773f98ddd21aee49ff315","notice_days":7,"served_on":"2026-04-03","who_may":"Council"}', '5c7b4f9646f9e8dade5dc2e453d4dabc929a5e9f950af1a4ab97b3effa28c9e0');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('99108a5ed8b18dee85aefb1b260390b3da3aa2de434b8ba6eda776aa6566edc4', 'variation', '01a20266948b73579c994781f21ae8b9', '', '01a202669462743bbd7c738a2e0199d3', 10, '0c6863af12b3173191705103d21ef61c9c16c165d0da959837f1e2e96f1c97a1', 116328628224000009, '01a20266947f7425b50f3ffa1cfd79cb', 'Officer 1', 'Add one of each', '', '', 'set', 'ee2d2d875e07a636', '{"authorised_by":"Authorised by, role of it''s own","authorised_on":"2026-04-03","compliance_checked_on":"2026-04-03","consulted_on":"2026-04-03","contract_id":"01a20266948773f98ddd21aee49ff315","cost_effect_pence":123450,"effective_on":"2026-04-03","evidence":"Evidence of usage or performance of it''s own","number":"Number of it''s own","proposer":"Proposed by of it''s own","sent_on":"2026-04-03","signed_on":"2026-04-03","summary":"What changes of it''s own"}', '5d0daaf8f7797598b7846a1b363b3f225144cc9422818046985d7f3006862038');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('ff0adbf067508ff82e06119dabf9c9adb3521cb2952ba48e613b9421232dd6dc', 'contract_location', '01a20266948c75deb9380df04b0f664b', '', '01a202669462743bbd7c738a2e0199d3', 11, '99108a5ed8b18dee85aefb1b260390b3da3aa2de434b8ba6eda776aa6566edc4', 116328628224000010, '01a20266947f7425b50f3ffa1cfd79cb', 'Officer 1', 'Add one of each', '', '', 'set', 'ab45a26777dafb0e', '{"contract_id":"01a20266948773f98ddd21aee49ff315","location_id":"01a20266948572db883f4bee379a0d7f","validated_on":"2026-04-03"}', '52b949c3e9d305452c60482518bc71f12c83fd0477347802f94b2edcb6f02fad');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('cf3809898c87dc7e362a0a75af8384002f0926285afd9541e7810bd37b53340a', 'tier_change', '01a20266948c75deb9380df15267696c', '', '01a202669462743bbd7c738a2e0199d3', 12, 'ff0adbf067508ff82e06119dabf9c9adb3521cb2952ba48e613b9421232dd6dc', 116328628224000011, '01a20266947f7425b50f3ffa1cfd79cb', 'Officer 1', 'Add one of each', '', '', 'set', '32be275e5ea76104', '{"contract_id":"01a20266948773f98ddd21aee49ff315","from_on":"2026-04-03","reason":"Reason of it''s own","tier":"Strategy tier of it''s own"}', '71fab4380a97dcdf2ef2818edb95f934774831ac93465982aa4a8ca54795b988');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('d49ca890c152d91b2a204d5293123921a70d209632aeb1a6180c319fa51fe372', 'frequency_change', '01a20266948d7012897941f01aac6641', '', '01a202669462743bbd7c738a2e0199d3', 13, 'cf3809898c87dc7e362a0a75af8384002f0926285afd9541e7810bd37b53340a', 116328628224000012, '01a20266947f7425b50f3ffa1cfd79cb', 'Officer 1', 'Add one of each', '', '', 'set', '23264ebcacd171dc', '{"activity":"Activity of it''s own","author":"Decided by of it''s own","contract_id":"01a20266948773f98ddd21aee49ff315","every_months":7,"from_on":"2026-04-03","reason":"Reason of it''s own"}', '9207d2b6c09b7279de465a17fd54926069febda613e5baf215cf0c039f44d5b9');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('197ff5f08485e67e9503c3cfc3fa76f26a5ec15aa054a70873e176ae100b2836', 'document', '01a20266948f70d0872516b3198fdbad', '', '01a202669462743bbd7c738a2e0199d3', 14, 'd49ca890c152d91b2a204d5293123921a70d209632aeb1a6180c319fa51fe372', 116328628224000013, '01a20266947f7425b50f3ffa1cfd79cb', 'Officer 1', 'Add one of each', '', '', 'set', '6f9cbdb58c3cb5cf', '{"contract_id":"01a20266948773f98ddd21aee49ff315","expires_on":"2026-04-03","issued_on":"2026-04-03","provider_id":"01a20266948474e699202dedb943a407","reference":"Reference of it''s own","title":"Document of it''s own"}', '7effb601a61313e5b7960324eb9fba0d9c79fc521a75c2c08a682bfc206b5da0');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('2b18df8edce90f54bc8e3fb6bf175334b2e5bd3fc68965161c19444d193f333b', 'note', '01a20266949073af878805717ff88da7', '', '01a202669462743bbd7c738a2e0199d3', 15, '197ff5f08485e67e9503c3cfc3fa76f26a5ec15aa054a70873e176ae100b2836', 116328628224000014, '01a20266947f7425b50f3ffa1cfd79cb', 'Officer 1', 'Add one of each', '', '', 'set', 'c9bbf8cddccfece5', '{"contract_id":"01a20266948773f98ddd21aee49ff315","happened_on":"2026-04-03","provider_id":"01a20266948474e699202dedb943a407","source":"Source of it''s own","text":"Note of it''s own","triage":"Act now"}', '625514f5fbbea159a3b3953dfdd14e463ae078252a27a8233dfff7db211a5737');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('2ebdb9ca41c77a8f0f339d0ea4fec228930baacb1f86ec1e5e20293b627c0824', 'period', '01a2026694917705bace440d0489bff2', '', '01a202669462743bbd7c738a2e0199d3', 16, '2b18df8edce90f54bc8e3fb6bf175334b2e5bd3fc68965161c19444d193f333b', 116328628224000015, '01a20266947f7425b50f3ffa1cfd79cb', 'Officer 1', 'Add one of each', '', '', 'set', '921e08d97e5f8903', '{"due_on":"2026-04-03","ends_on":"2026-04-03","issued_on":"2026-04-03","name":"Name of it''s own","period_kind":"month","starts_on":"2026-04-03"}', 'e4b52333bc35f98fa709de8afea995b6afefa148a24a1f14872c75c574015d00');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('def660a0e7337d898ec26d00281319b69164df018960bc158018576f40272961', 'closure', '01a2026694917705bace440e781e59bb', '', '01a202669462743bbd7c738a2e0199d3', 17, '2ebdb9ca41c77a8f0f339d0ea4fec228930baacb1f86ec1e5e20293b627c0824', 116328628224000016, '01a20266947f7425b50f3ffa1cfd79cb', 'Officer 1', 'Add one of each', '', '', 'set', 'f4aa74b51c4cd2fc', '{"closed_on":"2026-04-03","closure_kind":"Council closure","name":"Name of it''s own"}', '1b17d2717b78e6167427fb9e8ddd8a0dc36d19fbe9df9d68411e869161f91992');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('a268136632a06c378dc093c6e2085803a8032507f96578ed96d8ab84b50ffb8d', 'obligation', '01a2026694dc7101a9f751faef08c826', '', '01a202669462743bbd7c738a2e0199d3', 18, 'def660a0e7337d898ec26d00281319b69164df018960bc158018576f40272961', 116328628224000017, '01a20266947f7425b50f3ffa1cfd79cb', 'Officer 1', 'Add one of each', '', '', 'set', 'af1f026b3bb21421', '{"author":"Decided by of it''s own","contract_id":"01a20266948773f98ddd21aee49ff315","done_on":"2026-04-03","due_on":"2026-04-03","issued_due_on":"2026-04-03","issued_on":"2026-04-03","key":"Occurrence of it''s own","obligation_kind":"Kind of it''s own","reason":"Reason of it''s own","title":"What of it''s own","waived_on":"2026-04-03"}', 'ca151ae0a231d04de330dc26b8d8dd6e80f0ad3cbfffe866d614993285732896');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('d408fa6f5405f8d41288478c85ff10e3a9a98ae5e7bb78f49e00dee12eccfd94', 'setting', '01a2026694df737680979147df48236f', '', '01a202669462743bbd7c738a2e0199d3', 19, 'a268136632a06c378dc093c6e2085803a8032507f96578ed96d8ab84b50ffb8d', 116328628224000018, '01a20266947f7425b50f3ffa1cfd79cb', 'Officer 1', 'Add one of each', '', '', 'set', '4d3f8542263226b5', '{"name":"Name of it''s own","value":"Value of it''s own"}', 'cae9bc9ce6f3440913af955b4d5fc3f7c5d139f05c26ada98a8862d87f98cc86');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('ca580c423a1ec9cc3ff48c608f92343bad720694239f17031f082a505434adb9', 'provider', '01a20266948474e699202dedb943a407', '23ae7d6da18099da48a64bf6d4fa75647f01e794af6afeb6413a4aa2e0b5be56', '01a202669462743bbd7c738a2e0199d3', 20, 'd408fa6f5405f8d41288478c85ff10e3a9a98ae5e7bb78f49e00dee12eccfd94', 116328628224000019, '01a20266951972edb1adcf8a71df4621', 'Officer 1', 'Rename', 'As on its letters', '', 'set', 'e6b3fd9487b7936b', '{"name":"Łódź House"}', 'fb71cd6023eaf6db14be2637f9a8d478efef3550b2f4b3f94822fb06565b0f46');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('e59a2655ca4cdb0c2607086a945fb249456752522c29c15f3fc15b769d03dc9a', 'provider', '01a20266948474e699202dedb943a407', '23ae7d6da18099da48a64bf6d4fa75647f01e794af6afeb6413a4aa2e0b5be56', '01a20266947a770d82c59cd8a113d7fb', 1, '', 116328628224000019, '01a20266951e751d917c22834efffa47', 'Officer 1', 'Rename', 'As on its letters', '', 'set', '81ef59a69a212ef1', '{"name":"Lodz House"}', 'd3f41baf8da1e9da39da5ec356243461ce8ee31c60468a9b3adff29ceba0047f');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('8fd3e0140ef7bd866bed0bec3886d594904bed85c68d8437e89e2b16f1aa89e8', 'note', '01a20266949073af878805717ff88da7', '2b18df8edce90f54bc8e3fb6bf175334b2e5bd3fc68965161c19444d193f333b', '01a202669462743bbd7c738a2e0199d3', 21, 'ca580c423a1ec9cc3ff48c608f92343bad720694239f17031f082a505434adb9', 116328628224000020, '01a20266953273b5a7face87aca2d89e', 'Officer 1', 'Bin note', '', '', 'bin', '8b4535e6b3402fd1', '{}', '74e79d8fb30683c62639ae6f57948db1fb4fc92d0c1d9db0dbfecdbaf5b8b4f6');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('66b811f482dbaf17bc3c8123028b5166944a83d72082c20a6d605f5d2c8a2b76', 'team', '01a20266947f7425b50f3ffbe3018be7', '83688d26ac4d666c8d6673851cee01d7d80657260291b28c521132d32c3ee0c8', '01a202669462743bbd7c738a2e0199d3', 22, '8fd3e0140ef7bd866bed0bec3886d594904bed85c68d8437e89e2b16f1aa89e8', 116328628224000021, '01a202669536743180451c73675ccd91', 'Officer 1', 'Close a gap', '', '', 'set', 'ac0cda3c80e364d2', '{"email":"team@council.example"}', 'd1792519c5730d7d73333cadcb51360389804d457aea027fbcce12496724b1d4');
INSERT INTO "setting" ("id", "heads", "is_binned", "is_disputed", "name", "value") VALUES ('01a2026694df737680979147df48236f', 'd408fa6f5405f8d41288478c85ff10e3a9a98ae5e7bb78f49e00dee12eccfd94', 0, 0, 'Name of it''s own', 'Value of it''s own');
INSERT INTO "team" ("id", "heads", "is_binned", "is_disputed", "name", "email") VALUES ('01a20266947f7425b50f3ffbe3018be7', '66b811f482dbaf17bc3c8123028b5166944a83d72082c20a6d605f5d2c8a2b76', 0, 0, 'Name of it''s own', 'team@council.example');
INSERT INTO "waiting_revision" ("id", "content", "waits_for") VALUES ('f5bdc2a6d869eeae9a01538fc9e8d332031a139bf82ce3a90eba4d99fda389a0', '{"change_set":"01a20266952173f5b9ee9d45ad3db0ea","clock":116328628224000021,"device":"01a20266947a770d82c59cd8a113d7fb","field_values":"{\"telephone\":\"01632 960001\"}","id":"f5bdc2a6d869eeae9a01538fc9e8d332031a139bf82ce3a90eba4d99fda389a0","label":"Add officers","officer":"Officer 1","parents":"af9e3202c3d355306764af18dffe2686aa7152401b22a61210c58288958ed612","previous":"af9e3202c3d355306764af18dffe2686aa7152401b22a61210c58288958ed612","reason":"","record_id":"01a20266952173f5b9ee9d466bc3b492","record_kind":"officer","salt":"fcf269eb3c64fd8f","sequence":3,"undoes":"","values_hash":"043fc5c6577e6a9b0df870e49eb14b0223b65364e197a451d202c3cf455e97f6","verb":"set"}', 'An earlier change of the same officer has not come yet');
INSERT INTO "officer" ("id", "heads", "is_binned", "is_disputed", "name", "role", "team_id", "email", "telephone") VALUES ('01a2026694837131868b0faa2221ea21', 'ac1abe6544e793b35f3bcb48769b7c60303b64ce63a1db559d2a8f043e5145f2', 0, 0, 'Name of it''s own', 'Contract monitoring officer', '01a20266947f7425b50f3ffbe3018be7', 'E-mail of it''s own', 'Telephone of it''s own');
INSERT INTO "provider" ("id", "heads", "is_binned", "is_disputed", "name", "trading_name", "officer_id", "deputy_id", "service_types", "company_number", "charity_number", "council_ref", "regulator_id", "is_sme", "is_vcse", "address", "postcode", "telephone", "email", "website") VALUES ('01a20266948474e699202dedb943a407', 'ca580c423a1ec9cc3ff48c608f92343bad720694239f17031f082a505434adb9 e59a2655ca4cdb0c2607086a945fb249456752522c29c15f3fc15b769d03dc9a', 0, 1, 'Lodz House', 'Trading name of it''s own', '01a2026694837131868b0faa2221ea21', '01a2026694837131868b0faa2221ea21', 'Service types of it''s own', 'Company number of it''s own', 'Charity number of it''s own', 'Council''s own reference of it''s own', 'Regulator''s provider id of it''s own', 1, 1, 'Address of it''s own', 'Postcode of it''s own', 'Telephone of it''s own', 'E-mail of it''s own', 'Website of it''s own');
INSERT INTO "contract" ("id", "heads", "is_binned", "is_disputed", "reference", "title", "provider_id", "description", "department", "service_type", "lots", "starts_on", "ends_on", "review_on", "awarded_on", "term_words", "notice_days", "value_pence", "annual_value_pence", "irrecoverable_vat_pence", "currency", "procurement", "regime", "is_light_touch", "is_sme", "is_vcse", "funders", "co_commissioners", "payment_terms", "cpv", "notice_id", "tier", "risk", "officer_id", "deputy_id", "lead_commissioner", "kpi_set", "has_annual_visit", "performance", "volume_sensitive", "corrective_measures", "dpia_on", "continuity_plan_on", "exit_plan_on") VALUES ('01a20266948773f98ddd21aee49ff315', '0e9c18d7045706a7552aa43836d4a63af76666b439242eabaa8c00db9bfcadfe', 0, 0, 'Reference of it''s own', 'Title of it''s own', '01a20266948474e699202dedb943a407', 'Description of it''s own', 'Department of it''s own', 'Service type of it''s own', 'Lots or pathways of it''s own', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', 'Term as written of it''s own', 7, 123450, 123450, 123450, 'Currency of it''s own', 'Tendered or quoted of it''s own', 'Public Contracts Regulations 2015', 1, 1, 1, 'Funders and split of it''s own', 'Co-commissioners of it''s own', 'Arrears', 'CPV code of it''s own', 'Published notice id of it''s own', 'Strategy tier of it''s own', 'Act', '01a2026694837131868b0faa2221ea21', '01a2026694837131868b0faa2221ea21', 'Lead commissioner of it''s own', 'KPI set of it''s own', 1, 'Performance driven', 'Yes', 'Corrective measures available of it''s own', '2026-04-03', '2026-04-03', '2026-04-03');
INSERT INTO "location" ("id", "heads", "is_binned", "is_disputed", "name", "provider_id", "type", "regulator_id", "council_ref", "places", "address", "postcode", "telephone", "email", "website", "regulator_page", "area", "area_code", "longitude", "latitude") VALUES ('01a20266948572db883f4bee379a0d7f', 'ed0f46a92a76e04c3ebaa055939a06e22b8cf5b5cd10de23a18c626c5354eb3d', 0, 0, 'Name of it''s own', '01a20266948474e699202dedb943a407', 'Type of it''s own', 'Regulator''s location id of it''s own', 'Council''s own reference of it''s own', 7, 'Address of it''s own', 'Postcode of it''s own', 'Telephone of it''s own', 'E-mail of it''s own', 'Website of it''s own', 'Regulator''s page of it''s own', 'Area of it''s own', 'Area code of it''s own', 'Longitude of it''s own', 'Latitude of it''s own');
INSERT INTO "break" ("id", "heads", "is_binned", "is_disputed", "contract_id", "breaks_on", "who_may", "notice_days", "served_on") VALUES ('01a20266948a75468b0d4f05b3f20799', '0c6863af12b3173191705103d21ef61c9c16c165d0da959837f1e2e96f1c97a1', 0, 0, '01a20266948773f98ddd21aee49ff315', '2026-04-03', 'Council', 7, '2026-04-03');
INSERT INTO "contact" ("id", "heads", "is_binned", "is_disputed", "name", "role", "provider_id", "location_id", "telephone", "out_of_hours", "email") VALUES ('01a202669489774f92d16673d0838721', 'fbe3d56182f11ed087d3b6edd1fc930a2621317ec36100ef7204c967b3c3080d', 0, 0, 'Name of it''s own', 'Role of it''s own', '01a20266948474e699202dedb943a407', '01a20266948572db883f4bee379a0d7f', 'Telephone of it''s own', 'Out of hours of it''s own', 'E-mail of it''s own');
INSERT INTO "contract_location" ("id", "heads", "is_binned", "is_disputed", "contract_id", "location_id", "validated_on") VALUES ('01a20266948c75deb9380df04b0f664b', 'ff0adbf067508ff82e06119dabf9c9adb3521cb2952ba48e613b9421232dd6dc', 0, 0, '01a20266948773f98ddd21aee49ff315', '01a20266948572db883f4bee379a0d7f', '2026-04-03');
INSERT INTO "document" ("id", "heads", "is_binned", "is_disputed", "title", "provider_id", "contract_id", "reference", "issued_on", "expires_on") VALUES ('01a20266948f70d0872516b3198fdbad', '197ff5f08485e67e9503c3cfc3fa76f26a5ec15aa054a70873e176ae100b2836', 0, 0, 'Document of it''s own', '01a20266948474e699202dedb943a407', '01a20266948773f98ddd21aee49ff315', 'Reference of it''s own', '2026-04-03', '2026-04-03');
INSERT INTO "extension" ("id", "heads", "is_binned", "is_disputed", "contract_id", "months", "starts_on", "decided_by", "decide_by_on", "exercised_on", "words") VALUES ('01a20266948a75468b0d4f0401e623d7', 'c1a02f8fa759de6696004909432926fdb02f344152f8a2f0488b4ed1d1ff94ad', 0, 0, '01a20266948773f98ddd21aee49ff315', 7, '2026-04-03', 'Who decides of it''s own', '2026-04-03', '2026-04-03', 'As written of it''s own');
INSERT INTO "frequency_change" ("id", "heads", "is_binned", "is_disputed", "contract_id", "activity", "every_months", "from_on", "reason", "author") VALUES ('01a20266948d7012897941f01aac6641', 'd49ca890c152d91b2a204d5293123921a70d209632aeb1a6180c319fa51fe372', 0, 0, '01a20266948773f98ddd21aee49ff315', 'Activity of it''s own', 7, '2026-04-03', 'Reason of it''s own', 'Decided by of it''s own');
INSERT INTO "note" ("id", "heads", "is_binned", "is_disputed", "text", "provider_id", "contract_id", "happened_on", "source", "triage") VALUES ('01a20266949073af878805717ff88da7', '8fd3e0140ef7bd866bed0bec3886d594904bed85c68d8437e89e2b16f1aa89e8', 1, 0, 'Note of it''s own', '01a20266948474e699202dedb943a407', '01a20266948773f98ddd21aee49ff315', '2026-04-03', 'Source of it''s own', 'Act now');
INSERT INTO "obligation" ("id", "heads", "is_binned", "is_disputed", "contract_id", "obligation_kind", "key", "title", "due_on", "reason", "author", "issued_on", "issued_due_on", "done_on", "waived_on") VALUES ('01a2026694dc7101a9f751faef08c826', 'a268136632a06c378dc093c6e2085803a8032507f96578ed96d8ab84b50ffb8d', 0, 0, '01a20266948773f98ddd21aee49ff315', 'Kind of it''s own', 'Occurrence of it''s own', 'What of it''s own', '2026-04-03', 'Reason of it''s own', 'Decided by of it''s own', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03');
INSERT INTO "rating" ("id", "heads", "is_binned", "is_disputed", "location_id", "rated_on", "area", "rating", "source") VALUES ('01a202669486748684e273f1a8ca9614', '4eab0eeb02ba9889aee1c60b3ff79f4b1b38d6a11cb2c81febbdafa468f30aaf', 0, 0, '01a20266948572db883f4bee379a0d7f', '2026-04-03', 'Area of inspection of it''s own', 'Rating of it''s own', 'Source of it''s own');
INSERT INTO "tier_change" ("id", "heads", "is_binned", "is_disputed", "contract_id", "tier", "from_on", "reason") VALUES ('01a20266948c75deb9380df15267696c', 'cf3809898c87dc7e362a0a75af8384002f0926285afd9541e7810bd37b53340a', 0, 0, '01a20266948773f98ddd21aee49ff315', 'Strategy tier of it''s own', '2026-04-03', 'Reason of it''s own');
INSERT INTO "variation" ("id", "heads", "is_binned", "is_disputed", "contract_id", "number", "summary", "proposer", "consulted_on", "evidence", "compliance_checked_on", "cost_effect_pence", "authorised_by", "authorised_on", "sent_on", "signed_on", "effective_on") VALUES ('01a20266948b73579c994781f21ae8b9', '99108a5ed8b18dee85aefb1b260390b3da3aa2de434b8ba6eda776aa6566edc4', 0, 0, '01a20266948773f98ddd21aee49ff315', 'Number of it''s own', 'What changes of it''s own', 'Proposed by of it''s own', '2026-04-03', 'Evidence of usage or performance of it''s own', '2026-04-03', 123450, 'Authorised by, role of it''s own', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (471487809381853729, 'officer', '01a2026694837131868b0faa2221ea21', 'Name of it''s own', 'Name of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (514842690887605165, 'document', '01a20266948f70d0872516b3198fdbad', 'Document of it''s own', 'Document of it''s own
Reference of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (594277162343337343, 'location', '01a20266948572db883f4bee379a0d7f', 'Name of it''s own', 'Name of it''s own
Type of it''s own
Regulator''s location id of it''s own
Council''s own reference of it''s own
Postcode of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (998991727389831957, 'contract', '01a20266948773f98ddd21aee49ff315', 'Reference of it''s own Title of it''s own', 'Reference of it''s own
Title of it''s own
Description of it''s own
Department of it''s own
Service type of it''s own
Lots or pathways of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (1355977610420782881, 'contact', '01a202669489774f92d16673d0838721', 'Name of it''s own', 'Name of it''s own
Role of it''s own
E-mail of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (1810497549241656327, 'provider', '01a20266948474e699202dedb943a407', 'Lodz House', 'Lodz House
Trading name of it''s own
Service types of it''s own
Company number of it''s own
Charity number of it''s own
Council''s own reference of it''s own
Regulator''s provider id of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (2060756927936915641, 'variation', '01a20266948b73579c994781f21ae8b9', 'Variation Number of it''s own', 'Number of it''s own
What changes of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (3023975812996581414, 'obligation', '01a2026694dc7101a9f751faef08c826', 'What of it''s own', 'What of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (3823344959738711015, 'team', '01a20266947f7425b50f3ffbe3018be7', 'Name of it''s own', 'Name of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (4237399122103615474, 'period', '01a2026694917705bace440d0489bff2', 'Name of it''s own', 'Name of it''s own');
COMMIT;
